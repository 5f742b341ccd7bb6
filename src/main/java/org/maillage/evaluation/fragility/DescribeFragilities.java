package org.maillage.evaluation.fragility;

import static org.maillage.shared.Words.count;
import static org.maillage.shared.Words.decimal;
import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.maillage.alliance.Underway;
import org.maillage.directory.Field;
import org.maillage.directory.Link;
import org.maillage.directory.Team;
import org.maillage.directory.Visibility;
import org.maillage.directory.Vocabularies;
import org.maillage.evaluation.fragility.FragilityPages.FeltLine;
import org.maillage.evaluation.fragility.FragilityPages.FragilityLine;
import org.maillage.evaluation.fragility.FragilityPages.IndicatorLine;
import org.maillage.evaluation.fragility.LookAtFragilities.Look;
import org.maillage.evaluation.fragility.LookAtFragilities.Measured;
import org.maillage.exchange.ReadNeeds.Named;
import org.maillage.shared.Typed;
import org.springframework.stereotype.Component;

/** Says fragilities in words: what is measured, what is felt, what acts on them, and where all that stands apart. */
@Component
record DescribeFragilities(Vocabularies vocabularies) {

    private static final int SHOWN = 5;
    private static final int LONGEST_NEED = 120;

    FragilityLine line(Diagnosis diagnosis, Look look) {
        var it = look.fragility();
        return new FragilityLine(
                it.id().value().toString(),
                it.path(),
                it.words(),
                theme(it),
                look.measured().stream().map(DescribeFragilities::indicator).toList(),
                felt(diagnosis, look),
                actions(look),
                first(look.needs().stream().map(DescribeFragilities::need).toList()),
                first(look.actors().stream()
                        .map(one -> new Link(one.name(), "/directory/" + one.id()))
                        .toList()),
                more(it, look, diagnosis),
                gap(look));
    }

    private String theme(Fragility it) {
        return it.theme().isEmpty() ? "" : vocabularies.words(Field.THEMES, it.theme());
    }

    static IndicatorLine indicator(Measured measured) {
        var it = measured.indicator();
        var told = measured.told();
        if (!it.isKnown()) {
            return new IndicatorLine(
                    it.id().toString(),
                    it.name(),
                    it.value(),
                    say("fragility.own.by-team", it.scope()),
                    it.source(),
                    String.valueOf(it.year()));
        }
        if (told == null || !told.isKnown()) {
            return new IndicatorLine(
                    it.id().toString(),
                    told == null ? it.known() : told.name(),
                    say("fragility.to-complete"),
                    say("fragility.indicator.unknown"),
                    "",
                    "");
        }
        return new IndicatorLine(
                it.id().toString(),
                told.name(),
                told.value(),
                told.beside().stream()
                        .filter(one -> one.apart() != null)
                        .map(one -> say("fragility.beside", one.name(), one.value()))
                        .collect(Collectors.joining(" · ")),
                told.sources(),
                told.years());
    }

    private static List<FeltLine> felt(Diagnosis diagnosis, Look look) {
        return IntStream.range(0, diagnosis.groups().size())
                .mapToObj(group -> {
                    var told = look.felt().get(group);
                    return told == null
                            ? new FeltLine(diagnosis.groups().get(group), say("fragility.unheard"), "", false)
                            : new FeltLine(
                                    diagnosis.groups().get(group),
                                    say("fragility.felt.mean", decimal(told.mean(), 1)),
                                    say("fragility.felt.n", count(told.people())),
                                    true);
                })
                .toList();
    }

    private static List<Link> actions(Look look) {
        return Stream.concat(
                        look.actions().stream().map(it -> new Link(words(it), it.page())),
                        look.fragility().typedLines().stream().map(it -> new Link(it, "")))
                .toList();
    }

    static String words(Underway it) {
        return say("fragility.action." + Typed.key(it.kind()), it.title());
    }

    private static Link need(Named it) {
        return new Link(
                Typed.cut(it.title().isEmpty() ? it.words() : it.title(), LONGEST_NEED),
                it.id().path());
    }

    private static List<Link> first(List<Link> all) {
        return all.stream().limit(SHOWN).toList();
    }

    // Where the rest is, with how many there are; empty while all are shown.
    private static List<Link> more(Fragility it, Look look, Diagnosis diagnosis) {
        return look.actors().size() > SHOWN
                ? List.of(new Link(
                        say("fragility.actors.more", count(look.actors().size())),
                        Team.path(diagnosis.team()) + "?theme=" + it.theme()))
                : List.of();
    }

    /** Where feelings and figures stand, in a plain sentence. */
    static String gap(Look look) {
        return say(
                "fragility.gap",
                say("fragility.gap.felt." + Typed.key(look.feltStanding())),
                say("fragility.gap.measured." + Typed.key(look.measuredStanding())));
    }

    DialogueSheet.Line sheet(Diagnosis diagnosis, Look look) {
        var actors = look.actors().stream()
                .filter(it -> it.visibility() == Visibility.PUBLIC)
                .limit(SHOWN)
                .map(it -> it.name())
                .collect(Collectors.joining(", "));
        return new DialogueSheet.Line(
                look.fragility().words(),
                theme(look.fragility()),
                look.measured().stream()
                        .map(DescribeFragilities::indicator)
                        .map(DescribeFragilities::sentence)
                        .toList(),
                felt(diagnosis, look).stream()
                        .map(it -> it.isTold()
                                ? say("fragility.sheet.felt", it.group(), it.words(), it.people())
                                : say("fragility.sheet.unheard", it.group(), it.words()))
                        .toList(),
                Stream.concat(
                                actions(look).stream().map(Link::words),
                                actors.isEmpty() ? Stream.of() : Stream.of(say("fragility.sheet.actors", actors)))
                        .toList(),
                gap(look));
    }

    private static String sentence(IndicatorLine it) {
        if (it.source().isEmpty()) {
            return say("fragility.sheet.missing", it.name(), it.value());
        }
        return it.beside().isEmpty()
                ? say("fragility.sheet.alone", it.name(), it.value(), it.years(), it.source())
                : say("fragility.sheet.indicator", it.name(), it.value(), it.beside(), it.years(), it.source());
    }

    /** Groups of which nothing could be told, be it that nobody or too few of them have said something. */
    static List<String> unheard(Diagnosis diagnosis, List<Look> looks) {
        return Stream.concat(
                        IntStream.range(0, diagnosis.groups().size())
                                .filter(group ->
                                        looks.stream().noneMatch(it -> it.felt().containsKey(group)))
                                .mapToObj(diagnosis.groups()::get),
                        DiagnosisForm.lines(diagnosis.unheard()).stream())
                .toList();
    }

    static List<String> method(Diagnosis diagnosis) {
        return List.of(
                say("fragility.method.felt", count(diagnosis.minimum())),
                say(
                        "fragility.method.words",
                        count(Math.round(FeltStanding.STRONG_FROM)),
                        count(Math.round(FeltStanding.WEAK_UNDER)),
                        count(Math.round(MeasuredStanding.NEAR_BY * 100))));
    }
}
