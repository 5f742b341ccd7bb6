package org.maillage.capitalisation.writing;

import static org.maillage.shared.Words.say;
import static org.maillage.web.FormField.day;
import static org.maillage.web.FormField.line;
import static org.maillage.web.FormField.one;
import static org.maillage.web.FormField.readAs;
import static org.maillage.web.FormField.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.ExperienceSheets.Identity;
import org.maillage.capitalisation.Licence;
import org.maillage.capitalisation.Maturity;
import org.maillage.pathway.PartialDate;
import org.maillage.shared.Typed;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** What somebody types about a sheet as a whole: where and when it was, with whom, how far it has come, under which licence. */
record IdentityForm(Filled filled) {

    static final FormField<String> TITLE = line("title", 160).must();
    static final FormField<String> TERRITORY = line("territory", 160);
    private static final FormField<PartialDate> BEGAN = TypedDate.day("began");
    private static final FormField<PartialDate> ENDED = TypedDate.day("ended");
    private static final FormField<String> ACTORS = text("actors", 1000);
    static final FormField<Maturity> MATURITY = one("maturity", Maturity.class);
    static final FormField<Licence> LICENCE =
            readAs("licence", FormField.Kind.CHOICE, 40, "web.form.choose", Licence::find, Licence::key);
    static final FormField<LocalDate> LOOK_AGAIN = day("lookAgainOn");

    private static final Fields FORM =
            Fields.of("capitalisation.identity", TITLE, TERRITORY, BEGAN, ENDED, ACTORS, MATURITY, LICENCE, LOOK_AGAIN);

    static IdentityForm of(ExperienceSheet sheet) {
        return new IdentityForm(offered(
                FORM.empty()
                        .with(TITLE, sheet.title())
                        .with(TERRITORY, sheet.territoryName())
                        .with(BEGAN, date(sheet.began()))
                        .with(ENDED, date(sheet.ended()))
                        .with(ACTORS, sheet.actors())
                        .with(MATURITY, sheet.maturity())
                        .with(LICENCE, sheet.chosenLicence().orElse(null))
                        .with(LOOK_AGAIN, sheet.lookAgainOn()),
                sheet));
    }

    static IdentityForm sent(MultiValueMap<String, String> sent, ExperienceSheet sheet) {
        return new IdentityForm(offered(FORM.sent(sent), sheet));
    }

    /** The licence of a sheet that is bound to it is the only one. */
    private static Filled offered(Filled filled, ExperienceSheet sheet) {
        return filled.offer(
                        MATURITY,
                        Arrays.stream(Maturity.values())
                                .map(it -> new Choice(Typed.key(it), say(it.words())))
                                .toList())
                .offer(
                        LICENCE,
                        Arrays.stream(Licence.values())
                                .filter(it -> !sheet.licenceBound() || it.key().equals(sheet.licence()))
                                .map(it -> new Choice(it.key(), say(it.words())))
                                .toList());
    }

    /** Says what is wrong with it. */
    Mistakes check(ExperienceSheet sheet, LocalDate today) {
        var began = filled.get(BEGAN);
        var ended = filled.get(ENDED);
        var again = filled.get(LOOK_AGAIN);
        return filled.check()
                .mistakes()
                .unless(
                        began == null || ended == null || !ended.isSurelyBefore(began),
                        "ended",
                        "capitalisation.identity.ended.before")
                .unless(
                        !sheet.licenceBound() || filled.get(LICENCE) != null,
                        "licence",
                        "capitalisation.identity.licence.bound")
                .unless(
                        again == null || again.isAfter(today),
                        "lookAgainOn",
                        "capitalisation.identity.lookAgainOn.past");
    }

    Identity fill(@Nullable UUID territory, String territoryName) {
        return new Identity(
                filled.must(TITLE),
                territory,
                territoryName,
                written(filled.get(BEGAN)),
                written(filled.get(ENDED)),
                filled.typed(ACTORS),
                filled.get(MATURITY),
                filled.get(LICENCE),
                filled.get(LOOK_AGAIN));
    }

    private static @Nullable PartialDate date(String written) {
        return Optional.of(written)
                .filter(it -> !it.isEmpty())
                .map(PartialDate::parse)
                .orElse(null);
    }

    private static String written(@Nullable PartialDate date) {
        return date == null ? "" : date.toString();
    }
}
