package org.maillage.network.roster;

import static java.util.stream.Collectors.toMap;
import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.network.roster.AnsweringPage.Other;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Puts together what a member sees by their link: the others by their names, and what they said of each before. */
@Component
record AnsweringOverview(Rosters rosters, Members members, Acquaintances acquaintances, DirectoryPolicy policy) {

    private static final int SCALE = 5;

    AnsweringPage page(Answering who) {
        var member = who.member();
        var roster = rosters.of(member);
        var said = acquaintances.of(member).stream().collect(toMap(Acquaintance::other, Function.identity()));
        var answered = member.answeredAt();
        return new AnsweringPage(
                frame(say("roster.answer", roster.name())),
                who.path(),
                who.over(),
                say("roster.answer.lead", member.shown(), policy.nameOf(roster.territory())),
                answered == null
                        ? ""
                        : say(
                                "roster.answer.since",
                                day(answered.atZoneSameInstant(Words.zone()).toLocalDate())),
                who.over() ? List.of() : others(member, said::get),
                scale("roster.answer.unknown", "network.intensity."),
                scale("network.trust.none", "network.trust."),
                member.shows(),
                member.hasAddress());
    }

    private List<Other> others(RosterMember member, Function<UUID, @Nullable Acquaintance> said) {
        return members.of(rosters.of(member)).stream()
                .filter(it -> !it.id().equals(member.id()))
                .map(it -> {
                    var known = said.apply(it.id());
                    var trust = known == null ? null : known.trust();
                    return new Other(
                            it.id().toString(),
                            it.shown(),
                            known == null ? "" : String.valueOf(known.intensity()),
                            trust == null ? "" : String.valueOf(trust));
                })
                .toList();
    }

    private static List<Choice> scale(String none, String words) {
        return Stream.concat(
                        Stream.of(new Choice("", say(none))),
                        IntStream.rangeClosed(1, SCALE).mapToObj(it -> new Choice(String.valueOf(it), say(words + it))))
                .toList();
    }

    /** What was sent, of those who are in the roster; whatever else stands in the form says nothing. */
    List<Acquaintance> said(RosterMember member, MultiValueMap<String, String> sent) {
        return members.of(rosters.of(member)).stream()
                .filter(it -> !it.id().equals(member.id()))
                .map(it -> new Acquaintance(
                        member.id(), it.id(), onScale(sent, "know-" + it.id()), trust(sent, "trust-" + it.id())))
                .filter(it -> it.intensity() > 0)
                .toList();
    }

    private static int onScale(MultiValueMap<String, String> sent, String field) {
        var typed = sent.getFirst(field);
        var number = typed == null ? 0 : Typed.number(typed);
        return number >= 1 && number <= SCALE ? number : 0;
    }

    private static @Nullable Integer trust(MultiValueMap<String, String> sent, String field) {
        var number = onScale(sent, field);
        return number == 0 ? null : Integer.valueOf(number);
    }

    GonePage gone() {
        return new GonePage(frame(say("roster.gone")));
    }

    private static Frame frame(String title) {
        return Frame.of(title, say("roster.answer.description")).asPersonal();
    }
}
