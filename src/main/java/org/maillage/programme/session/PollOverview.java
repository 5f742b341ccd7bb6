package org.maillage.programme.session;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.PersonId;
import org.maillage.programme.session.SessionPage.SlotRow;
import org.maillage.shared.Hours;
import org.maillage.shared.Saying;
import org.springframework.stereotype.Component;

/** Puts together the days proposed for a session, and who could come. */
@Component
record PollOverview(Slots slots, Addressees addressees) {

    List<SlotRow> slots(Session session, PersonId reader, boolean runs) {
        var proposed = slots.of(session, reader);
        var people = runs
                ? addressees.of(proposed.stream()
                        .flatMap(it -> Stream.of(it.yes(), it.ifNeedBe(), it.no()))
                        .flatMap(List::stream)
                        .distinct()
                        .toList())
                : Map.<UUID, Addressee>of();
        return proposed.stream()
                .map(it -> new SlotRow(
                        it.id().toString(),
                        Hours.span(it.startsAt().toInstant(), it.endsAt().toInstant(), session.there()),
                        say(
                                "session.slot.counted",
                                it.yes().size(),
                                it.ifNeedBe().size(),
                                it.no().size()),
                        it.mine(),
                        runs
                                ? Stream.of(
                                                said(SlotAnswer.YES, it.yes(), people),
                                                said(SlotAnswer.IF_NEED_BE, it.ifNeedBe(), people),
                                                said(SlotAnswer.NO, it.no(), people))
                                        .flatMap(Optional::stream)
                                        .toList()
                                : List.of()))
                .toList();
    }

    /** Who answered so: « oui : Awa Diallo, Marc Le Goff »; nothing when nobody did. */
    private static Optional<String> said(SlotAnswer answer, List<UUID> who, Map<UUID, Addressee> people) {
        // People come in the order of their names.
        var names = people.values().stream()
                .filter(it -> who.contains(it.id().value()))
                .map(Addressee::name)
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(say(Saying.of("session.slot.said", answer.words(), String.join(", ", names))));
    }
}
