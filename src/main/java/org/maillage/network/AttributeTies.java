package org.maillage.network;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.exchange.MeetingHeld;
import org.maillage.network.ActorTie.Kind;
import org.maillage.network.Attribution.By;
import org.maillage.network.Attribution.Source;
import org.maillage.shared.Words;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes ties of meetings and introductions. What is told anew stands in place of what was told before. */
@Component
record AttributeTies(Attributions attributions) {

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
                        .flatMap(it -> met(sheets, it.one(), it.other()))
                        .distinct()
                        .toList());
    }

    private static Stream<Attribution> met(Map<UUID, UUID> sheets, UUID guest, UUID other) {
        var one = sheets.get(guest);
        var two = sheets.get(other);
        return one == null || two == null || one.equals(two)
                ? Stream.empty()
                : Stream.of(Attribution.of(one, two, Kind.MEETS, false, false));
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
                                told.confirmed() || !told.saidByFirst())));
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
