package org.maillage.programme;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.maillage.account.Deeds;
import org.maillage.account.SignedIn;
import org.maillage.pathway.Certainty;
import org.maillage.pathway.Editions;
import org.maillage.pathway.Life;
import org.maillage.pathway.PartialDate;
import org.maillage.pathway.PublishedEdition.Move;
import org.maillage.pathway.Status;
import org.maillage.programme.BeforeMove.ToDo;
import org.maillage.shared.Saying;
import org.maillage.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves an edition on in its life, once all that the next status rests on is there. */
@Component
public class MoveEdition {

    private final Editions editions;
    private final List<BeforeMove> conditions;
    private final Deeds deeds;
    private final Clock clock;

    MoveEdition(Editions editions, List<BeforeMove> conditions, Deeds deeds, Clock clock) {
        this.editions = editions;
        this.conditions = List.copyOf(conditions);
        this.deeds = deeds;
        this.clock = clock;
    }

    /** What is missing before the edition can move on, in the order in which it is done. */
    public List<ToDo> missing(LiveEdition edition) {
        return edition.status().next().stream()
                .flatMap(next -> Stream.concat(
                        next == Status.CALL_OPEN && edition.noteVersion() == 0
                                ? Stream.of(ToDo.of(
                                        "programme.edition.missing.note", edition.path() + "/framing-note/edit"))
                                : Stream.of(),
                        conditions.stream().flatMap(it -> it.missing(edition, next).stream())))
                .toList();
    }

    /** What is done before the edition moves on, although it could already. */
    public List<ToDo> meanwhile(LiveEdition edition) {
        return edition.status().next().stream()
                .flatMap(next -> conditions.stream().flatMap(it -> it.meanwhile(edition, next).stream()))
                .toList();
    }

    /** What whoever moves it on should know beforehand, a sentence each. */
    public List<Saying> worthKnowing(LiveEdition edition) {
        return edition.status().next().stream()
                .flatMap(next -> conditions.stream().flatMap(it -> it.worthKnowing(edition, next).stream()))
                .toList();
    }

    /** Moves to a status; false when it is not the next one, or something is still missing. */
    @Transactional
    public boolean moveEdition(LiveEdition edition, Status to, SignedIn me) {
        if (edition.status().next().filter(to::equals).isEmpty()
                || !missing(edition).isEmpty()) {
            return false;
        }
        var moved = editions.find(edition.id()).orElseThrow();
        var move = new Move(to, PartialDate.of(Words.today(clock)), Certainty.STATED, null, List.of());
        if (!(new Life(moved.content().moves()).with(move) instanceof Life.GoesOn)) {
            return false;
        }
        moved.move(move);
        editions.save(moved);
        deeds.write(me.person(), "moved-edition." + to.key(), edition.id(), "");
        return true;
    }
}
