package org.maillage.programme.desk;

import static org.maillage.shared.Words.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.account.SignedIn;
import org.maillage.notices.Undelivered;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.Rights;
import org.maillage.programme.desk.Participants.Participant;
import org.maillage.programme.desk.ParticipantsPage.Row;
import org.maillage.programme.session.Unanswered;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;

/** Puts together who takes part in an edition and how to reach them. */
@Component
record ParticipantsOverview(
        Participants participants, Standings standings, Unanswered unanswered, Undelivered undelivered) {

    ParticipantsPage page(LiveEdition edition, Rights rights, SignedIn me, String who, String place) {
        var all = participants.of(edition, rights, me.id());
        var groups = ParticipantGroups.of(all, standings.of(edition), unanswered.of(edition.id()));
        var chosen = groups.people(who, all);
        var shown = all.stream()
                .filter(it -> chosen.contains(it.person().id().value()))
                .filter(it -> place.isEmpty()
                        || (it.place() != null && it.place().id().toString().equals(place)))
                .toList();
        var returned =
                undelivered.among(shown.stream().map(it -> it.person().email()).toList());
        return new ParticipantsPage(
                Frame.of(say("desk.participants"), edition.title())
                        .under(edition.title(), edition.path() + "/board")
                        .asPersonal(),
                Participants.path(edition),
                edition.title(),
                choices(groups),
                all.stream()
                        .map(Participant::place)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(it -> new Choice(it.id().toString(), it.name()))
                        .toList(),
                who,
                place,
                say("desk.participants.count", shown.size()),
                shown.stream().map(it -> row(it, groups, returned)).toList(),
                "/letters/to/" + Participants.KIND + "/" + edition.id(),
                !who.isEmpty() || !place.isEmpty(),
                !edition.isOpen());
    }

    private static List<Choice> choices(ParticipantGroups groups) {
        return groups.groups().entrySet().stream()
                .map(it -> new Choice(
                        it.getKey(),
                        say(
                                "desk.participants.group",
                                say(it.getValue().words()),
                                it.getValue().people().size())))
                .toList();
    }

    private static Row row(Participant it, ParticipantGroups groups, Map<String, String> returned) {
        var person = it.person();
        var unreached = returned.containsKey(person.email());
        var phrases = new ArrayList<String>();
        if (unreached) {
            phrases.add(say("desk.participants.unreached"));
        }
        groups.of(person.id().value()).forEach(words -> phrases.add(say(words)));
        var place = it.place();
        return new Row(
                person.id().value(),
                person.name(),
                say(it.role().words()),
                place == null ? "" : Stream.of(place.name(), place.structure()).collect(Collectors.joining(", ")),
                place == null ? null : place.path(),
                person.email(),
                List.copyOf(phrases),
                unreached);
    }
}
