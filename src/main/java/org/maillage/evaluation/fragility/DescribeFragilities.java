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
import org.maillage.exchange.ReadNeeds.Named;
import org.maillage.shared.Typed;
import org.springframework.stereotype.Component;

/** Says fragilities in words: what is measured, what is felt, what acts on them, and where all that stands apart. */
@Component
record DescribeFragilities(Vocabularies vocabularies) {

    private static final int SHOWN = 5;
    private static final int LONGEST_NEED = 120;

    FragilityLine line(Diagnosis diagnosis, FragilityLook look) {
        var it = look.fragility();
        return new FragilityLine(
                it.id().value().toString(),
                it.path(),
                it.words(),
                theme(it),
                look.measured().stream().map(DescribeIndicators::line).toList(),
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

    private static List<FeltLine> felt(Diagnosis diagnosis, FragilityLook look) {
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

    private static List<Link> actions(FragilityLook look) {
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
    private static List<Link> more(Fragility it, FragilityLook look, Diagnosis diagnosis) {
        return look.actors().size() > SHOWN
                ? List.of(new Link(
                        say("fragility.actors.more", count(look.actors().size())),
                        Team.path(diagnosis.team()) + "?theme=" + it.theme()))
                : List.of();
    }

    /** Where feelings and figures stand, in a plain sentence. */
    static String gap(FragilityLook look) {
        return say(
                "fragility.gap",
                say("fragility.gap.felt." + Typed.key(look.feltStanding())),
                say("fragility.gap.measured." + Typed.key(look.measuredStanding())));
    }

    DialogueSheet.Line sheet(Diagnosis diagnosis, FragilityLook look) {
        var actors = look.actors().stream()
                .filter(it -> it.visibility() == Visibility.PUBLIC)
                .limit(SHOWN)
                .map(it -> it.name())
                .collect(Collectors.joining(", "));
        return new DialogueSheet.Line(
                look.fragility().words(),
                theme(look.fragility()),
                look.measured().stream()
                        .map(DescribeIndicators::line)
                        .map(DescribeIndicators::sentence)
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
}
