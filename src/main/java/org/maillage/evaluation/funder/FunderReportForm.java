package org.maillage.evaluation.funder;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.ConventionId;
import org.maillage.alliance.ToldConvention;
import org.maillage.shared.Words;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.FormField.Kind;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** What a team types of a report: in which outline, about which period, for which convention. */
record FunderReportForm(Filled filled) {

    static final FormField<UUID> TEAM = FormField.id("team");
    static final FormField<ReportOutline> OUTLINE =
            FormField.one("outline", ReportOutline.class).drawnAs(Kind.RADIO).must();
    static final FormField<String> CONVENTION = FormField.choice("convention");
    static final FormField<String> TITLE = FormField.line("title", 160).must();
    static final FormField<LocalDate> FROM = FormField.day("from").must();
    static final FormField<LocalDate> UNTIL = FormField.day("until").must();
    static final FormField<String> LANGUAGE = FormField.choice("language").must();

    private static final Fields FORM = Fields.of("funder", OUTLINE, CONVENTION, TITLE, FROM, UNTIL, LANGUAGE, TEAM);
    private static final int MOST_DAYS = 1100;

    FunderReportForm {
        filled.offerEach(OUTLINE, List.of(ReportOutline.values()))
                .offer(LANGUAGE, List.of(new Choice("fr", "Français"), new Choice("en", "English")));
    }

    /** A report of last year until spring, of this one after. */
    static FunderReportForm blank(LocalDate today, UUID team, @Nullable ToldConvention convention) {
        var year = today.minusMonths(6).getYear();
        var form = new FunderReportForm(FORM.empty()
                .with(TEAM, team)
                .with(OUTLINE, ReportOutline.CERFA)
                .with(LANGUAGE, Words.language().getLanguage())
                .with(FROM, LocalDate.of(year, 1, 1))
                .with(UNTIL, LocalDate.of(year, 12, 31)));
        if (convention != null) {
            form.filled()
                    .with(CONVENTION, convention.id().value().toString())
                    .with(TITLE, Words.say("funder.title.of", convention.title()))
                    .with(FROM, convention.from())
                    .with(UNTIL, convention.until());
        }
        return form;
    }

    static FunderReportForm of(FunderReport report) {
        var convention = report.convention();
        return new FunderReportForm(FORM.empty()
                .with(TEAM, report.team())
                .with(OUTLINE, report.outline())
                .with(CONVENTION, convention == null ? "" : convention.value().toString())
                .with(TITLE, report.title())
                .with(LANGUAGE, report.language().getLanguage())
                .with(FROM, report.from())
                .with(UNTIL, report.until()));
    }

    static FunderReportForm sent(MultiValueMap<String, String> sent) {
        return new FunderReportForm(FORM.sent(sent));
    }

    FunderReportForm offer(List<Choice> teams, List<Choice> conventions) {
        filled.offer(TEAM, teams).offer(CONVENTION, conventions);
        return this;
    }

    Mistakes check() {
        var mistakes = filled.check().mistakes();
        var from = filled.get(FROM);
        var until = filled.get(UNTIL);
        if (from == null || until == null) {
            return mistakes;
        }
        return mistakes.unless(!until.isBefore(from), UNTIL.name(), "funder.until.before")
                .unless(
                        until.isBefore(from) || !until.isAfter(from.plusDays(MOST_DAYS)),
                        UNTIL.name(),
                        "funder.until.far");
    }

    /** The report of a sound form. */
    FunderReport report(FunderReportId id, UUID team) {
        var convention = filled.typed(CONVENTION);
        return new FunderReport(
                id,
                team,
                convention.isEmpty() ? null : new ConventionId(UUID.fromString(convention)),
                filled.must(OUTLINE),
                filled.typed(TITLE),
                Locale.of(filled.typed(LANGUAGE).equals("en") ? "en" : "fr"),
                filled.must(FROM),
                filled.must(UNTIL),
                1,
                null,
                null,
                false);
    }
}
