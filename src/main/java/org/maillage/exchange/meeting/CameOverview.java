package org.maillage.exchange.meeting;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.exchange.meeting.CamePage.Row;
import org.maillage.exchange.meeting.MetPage.Seat;
import org.maillage.shared.Typed;
import org.maillage.web.MetPairs;
import org.maillage.web.Mistakes;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Puts together the pages on which a team says who came, and who met whom. */
@Component
record CameOverview(Guests guests, Encounters encounters, ListPhotos photos, Clock clock) {

    CamePage came(Meeting meeting, TableForm more) {
        return came(meeting, more, new Mistakes());
    }

    /** @param photo what is wrong with a photo that was sent */
    CamePage came(Meeting meeting, TableForm more, Mistakes photo) {
        var all = guests.of(meeting);
        return new CamePage(
                MeetingOverview.frame(meeting, say("meeting.step.came")),
                meeting.path(),
                meeting.hasBegun(clock.instant()),
                say("meeting.came.of", all.stream().filter(Guest::isThere).count(), all.size()),
                all.stream()
                        .map(it -> new Row(
                                it.id().toString(),
                                it.shownName(),
                                it.structure(),
                                MeetingOverview.answer(it),
                                noted(it)))
                        .toList(),
                photos.of(meeting).stream()
                        .map(it -> meeting.path() + "/came/photos/" + it)
                        .toList(),
                photo.at("file"),
                more.filled());
    }

    /** @param typed the tables as they were typed and refused; empty mostly */
    MetPage met(Meeting meeting, MultiValueMap<String, String> typed, Mistakes mistakes) {
        var there = guests.of(meeting).stream().filter(Guest::isThere).toList();
        Map<UUID, Guest> byId = there.stream().collect(Collectors.toMap(Guest::id, Function.identity()));
        return new MetPage(
                MeetingOverview.frame(meeting, say("meeting.step.met")),
                meeting.path(),
                say("meeting.met.pairs", encounters.all(meeting).size()),
                there.stream()
                        .map(it ->
                                new Seat(it.id().toString(), named(it), table(it, typed.getFirst("table-" + it.id()))))
                        .toList(),
                new MetPairs(
                        meeting.path() + "/met",
                        there.stream()
                                .map(it -> new MetPairs.Person(it.id().toString(), named(it)))
                                .toList(),
                        encounters.ticked(meeting).stream()
                                .filter(it -> byId.containsKey(it.one()) && byId.containsKey(it.other()))
                                .map(it -> new MetPairs.Pair(
                                        it.one().toString(),
                                        it.other().toString(),
                                        say(
                                                "web.met.pair",
                                                named(Objects.requireNonNull(byId.get(it.one()))),
                                                named(Objects.requireNonNull(byId.get(it.other())))),
                                        true))
                                .toList(),
                        mistakes));
    }

    private static String table(Guest guest, @Nullable String typed) {
        return typed != null
                ? Typed.cut(typed, 20)
                : guest.seatedAt() == null ? "" : guest.seatedAt().toString();
    }

    /** What stands in the form of somebody: {@code yes}, {@code no}, or {@code none}. */
    static String noted(Guest guest) {
        return guest.came() == null ? "none" : guest.isThere() ? "yes" : "no";
    }

    private static String named(Guest guest) {
        return guest.structure().isEmpty()
                ? guest.shownName()
                : say("meeting.named", guest.shownName(), guest.structure());
    }
}
