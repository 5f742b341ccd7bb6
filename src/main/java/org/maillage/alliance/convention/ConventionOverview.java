package org.maillage.alliance.convention;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;
import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.account.Addressees;
import org.maillage.account.SignedIn;
import org.maillage.alliance.SpentTime;
import org.maillage.alliance.convention.ConventionPage.DocumentRow;
import org.maillage.alliance.convention.ConventionPage.Fact;
import org.maillage.alliance.convention.ConventionPage.GiverRow;
import org.maillage.directory.Reader;
import org.maillage.shared.Typed;
import org.maillage.web.Frame;
import org.maillage.web.Here;
import org.springframework.stereotype.Component;

/** Puts together the pages of conventions: the list of a team’s, and where one stands with each. */
@Component
record ConventionOverview(
        Conventions conventions,
        ConventionParts parts,
        ConventionDocuments documents,
        ConventionTime time,
        ReadConventionStanding readConventionStanding,
        Addressees addressees,
        Clock clock) {

    ConventionsPage list(Reader reader) {
        var all = conventions.of(reader.teams());
        if (all.stream().anyMatch(Convention::example)) {
            Here.markDemonstration();
        }
        return new ConventionsPage(
                Frame.of(say("convention.all"), say("convention.description")).asPersonal(),
                all.stream()
                        .filter(ConventionOverview::isOpen)
                        .map(ConventionOverview::row)
                        .toList(),
                all.stream()
                        .filter(it -> !isOpen(it))
                        .map(ConventionOverview::row)
                        .toList());
    }

    private static boolean isOpen(Convention it) {
        return it.state() == ConventionState.PREPARED || it.state() == ConventionState.RUNNING;
    }

    private static ConventionsPage.Row row(Convention it) {
        var amount = it.amount();
        return new ConventionsPage.Row(
                it.path(),
                it.title(),
                Stream.of(
                                it.funder(),
                                amount == null ? "" : ConventionFormOverview.euros(amount),
                                ConventionFormOverview.period(it))
                        .filter(part -> !part.isEmpty())
                        .reduce((one, other) -> one + " · " + other)
                        .orElse(""),
                say("convention.state." + Typed.key(it.state())));
    }

    /** @param fileProblem what was wrong with a document; empty for nothing */
    ConventionPage page(Convention convention, SignedIn me, String fileProblem) {
        var today = today(clock);
        var given = time.given(convention, convention.beginsOn(), convention.endsOn());
        var left = time.left(convention, convention.beginsOn(), convention.endsOn());
        var standing = readConventionStanding.of(convention, given);
        return new ConventionPage(
                Frame.of(convention.title(), say("convention.description"))
                        .under(say("convention.all"), Convention.LIST)
                        .asPersonal(),
                convention.path(),
                facts(convention),
                convention.words(),
                parts.objectives(convention).stream()
                        .map(it -> ConventionRows.objective(convention, it, standing))
                        .toList(),
                parts.dueDates(convention).stream()
                        .map(it -> ConventionRows.due(convention, it, today))
                        .toList(),
                SpentTime.typed((int) standing.minutes()),
                givers(given),
                left == 0 ? "" : SpentTime.typed((int) (left / 100)),
                twice(convention, me.id()),
                standing.figures().stream().map(ConventionRows::figure).toList(),
                counted(convention, today),
                documents.of(convention).stream()
                        .map(it -> new DocumentRow(
                                it.name(), say(it.sizeWords()), convention.path() + "/documents/" + it.id()))
                        .toList(),
                fileProblem);
    }

    private static List<Fact> facts(Convention it) {
        var amount = it.amount();
        return Stream.of(
                        new Fact(
                                say("convention.funder"),
                                it.funder(),
                                it.funderOrganisation() == null ? "" : "/directory/" + it.funderOrganisation()),
                        new Fact(say("convention.number"), it.number(), ""),
                        new Fact(
                                say("convention.amount"),
                                amount == null ? "" : ConventionFormOverview.euros(amount),
                                ""),
                        new Fact(say("convention.period.title"), ConventionFormOverview.period(it), ""),
                        new Fact(say("convention.state"), say("convention.state." + Typed.key(it.state())), ""))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    private static String counted(Convention convention, LocalDate today) {
        return convention.beginsOn().isAfter(today)
                ? say("convention.counted.not-yet", day(convention.beginsOn()))
                : say(
                        "convention.counted",
                        day(convention.beginsOn()),
                        day(convention.endsOn().isBefore(today) ? convention.endsOn() : today));
    }

    private List<GiverRow> givers(List<ConventionTime.Given> given) {
        var names =
                addressees.of(given.stream().map(ConventionTime.Given::person).toList());
        return given.stream()
                .map(it -> {
                    var known = names.get(it.person());
                    return new GiverRow(
                            known == null ? say("account.erased") : known.name(),
                            SpentTime.typed((int) (it.hundredths() / 100)),
                            it.twice() == 0 ? "" : SpentTime.typed((int) it.twice()));
                })
                .toList();
    }

    // One line a day and entry, with the conventions that it counts for.
    private List<String> twice(Convention convention, UUID person) {
        var rows = time.twice(convention, person);
        return rows.stream()
                .map(ConventionTime.Twice::entry)
                .distinct()
                .map(entry -> line(
                        rows.stream().filter(it -> it.entry().equals(entry)).toList()))
                .toList();
    }

    private static String line(List<ConventionTime.Twice> of) {
        var first = of.getFirst();
        return say(
                "convention.twice.line",
                day(first.onDay()),
                SpentTime.typed(first.minutes()),
                of.stream().mapToInt(ConventionTime.Twice::percent).sum(),
                String.join(
                        ", ",
                        of.stream()
                                .map(it -> say("convention.twice.share", it.title(), it.percent()))
                                .toList()),
                first.why());
    }
}
