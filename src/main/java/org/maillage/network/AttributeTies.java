package org.maillage.network;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Addressees;
import org.maillage.directory.SheetsOfPeople;
import org.maillage.directory.SheetsOfPeople.Wanted;
import org.maillage.exchange.MeetingHeld;
import org.maillage.network.ActorTie.Cause;
import org.maillage.network.ActorTie.Kind;
import org.maillage.network.Attribution.By;
import org.maillage.network.Attribution.Source;
import org.maillage.programme.SessionHeld;
import org.maillage.programme.SessionHeld.Present;
import org.maillage.shared.Words;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes ties of meetings, introductions, sessions, rosters and files. What is told anew stands in place of what was told before. */
@Component
record AttributeTies(Attributions attributions, SheetsOfPeople sheetsOfPeople, Addressees addressees) {

    /** Those who met there are tied for once; the team has seen it, and neither of the two has said so. */
    @EventListener
    void on(MeetingHeld told) {
        var sheets = new HashMap<UUID, UUID>();
        for (var it : told.present()) {
            var sheet = it.organisation();
            if (sheet != null) {
                sheets.put(it.guest(), sheet);
            }
        }
        attributions.replace(
                new Source(
                        By.MEETING,
                        told.meeting(),
                        told.team(),
                        told.purpose(),
                        told.at().atZone(Words.PARIS).toLocalDate()),
                told.met().stream()
                        .flatMap(it -> met(sheets, it.one(), it.other(), false, false, Cause.MEETING))
                        .distinct()
                        .toList());
    }

    private static Stream<Attribution> met(
            Map<UUID, UUID> sheets, UUID guest, UUID other, boolean saidByGuest, boolean saidByOther, Cause cause) {
        var one = sheets.get(guest);
        var two = sheets.get(other);
        return one == null || two == null || one.equals(two)
                ? Stream.empty()
                : Stream.of(Attribution.of(one, two, Kind.MEETS, saidByGuest, saidByOther)
                        .coming(null, cause));
    }

    /**
     * Those who met at a session tie the organisations for which they were there: in the network of the team of each, as far as
     * that team sees both sheets. Declared by the one who says so, confirmed where both do.
     */
    @EventListener
    void on(SessionHeld told) {
        var on = told.at().atZone(Words.PARIS).toLocalDate();
        var people = addressees.of(told.present().stream().map(Present::person).toList());
        var wanted = told.present().stream()
                .flatMap(it -> Stream.ofNullable(people.get(it.person()))
                        .map(known -> new Wanted(it.person(), known.email(), it.structure(), it.territory())))
                .toList();
        var homes = told.present().stream().collect(toMap(Present::person, Present::territory, (one, other) -> one));
        for (var team : told.territories()) {
            var met = told.met().stream()
                    .filter(it -> team.equals(homes.get(it.one())) || team.equals(homes.get(it.other())))
                    .toList();
            var sheets = met.isEmpty() ? Map.<UUID, UUID>of() : sheetsOfPeople.of(team, wanted, on);
            attributions.replace(
                    new Source(By.SESSION, told.session(), team, told.name(), on),
                    List.copyOf(met.stream()
                            .flatMap(it ->
                                    met(sheets, it.one(), it.other(), it.saidByOne(), it.saidByOther(), Cause.SESSION))
                            .collect(toMap(it -> Set.of(it.one(), it.other()), it -> it, Attribution::and))
                            .values()));
        }
    }

    /** What came of an introduction is a tie: confirmed where both say so, else declared by the one who does. */
    @EventListener
    void on(IntroductionTold told) {
        var kind = kind(told.outcome());
        attributions.replace(
                new Source(By.INTRODUCTION, told.introduction(), told.team(), "", told.introducedOn()),
                kind == null
                        ? List.of()
                        : List.of(Attribution.of(
                                        told.first(),
                                        told.second(),
                                        kind,
                                        told.confirmed() || told.saidByFirst(),
                                        told.confirmed() || !told.saidByFirst())
                                .coming(null, Cause.INTRODUCTION)));
    }

    /** Whoever says that they know somebody declares it; where both do it is confirmed. */
    @EventListener
    void on(RosterTold told) {
        attributions.replace(
                new Source(By.ROSTER, told.roster(), told.team(), told.name(), told.on()),
                List.copyOf(told.known().stream()
                        .map(it -> Attribution.of(it.one(), it.other(), Kind.KNOWS, true, false)
                                .withIntensity(it.intensity()))
                        .collect(toMap(it -> Set.of(it.one(), it.other()), it -> it, Attribution::and))
                        .values()));
    }

    /** What a file holds is what it says: since when, how often, who says so, and what it comes of. */
    @EventListener
    void on(FileTold told) {
        attributions.replace(
                new Source(By.IMPORT, told.file(), told.team(), told.name(), told.on()),
                told.ties().stream()
                        .map(it -> Attribution.of(it.one(), it.other(), it.kind(), it.saidByOne(), it.saidByOther())
                                .withIntensity(it.intensity())
                                .coming(it.since(), it.cause()))
                        .toList());
    }

    private static @Nullable Kind kind(IntroductionOutcome outcome) {
        return switch (outcome) {
            case NOTHING -> null;
            case MEETING -> Kind.MEETS;
            case EXCHANGE -> Kind.EXCHANGES;
            case PROJECT -> Kind.CO_ORGANISES;
            case PARTNERSHIP -> Kind.PARTNERSHIP;
        };
    }
}
