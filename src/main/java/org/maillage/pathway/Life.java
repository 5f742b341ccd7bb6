package org.maillage.pathway;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.pathway.PublishedEdition.Move;

/** The moves of an edition so far: from one status to the next, their dates never going back. */
public record Life(List<Move> moves) {

    public static final Life NONE = new Life(List.of());

    public Life {
        moves = List.copyOf(moves);
    }

    /** The status after the last move; null before the first. */
    @Nullable
    Status status() {
        return moves.isEmpty() ? null : moves.getLast().to();
    }

    public Outcome with(Move move) {
        var from = status();
        var next = from == null ? Status.DRAFT : from.next().orElse(null);
        if (move.to() != next) {
            return new NotNext(from, move.to(), next);
        }
        var last = lastDate();
        if (last != null && move.on() != null && move.on().isSurelyBefore(last)) {
            return new GoesBack(last, move.on());
        }
        var longer = new ArrayList<>(moves);
        longer.add(move);
        return new GoesOn(new Life(longer));
    }

    /** The known date that begins last, since the dates of some moves may not be known. */
    private @Nullable PartialDate lastDate() {
        var dates = moves.stream().map(Move::on).filter(Objects::nonNull).toList();
        return dates.isEmpty() ? null : Collections.max(dates);
    }

    /** What becomes of a move. */
    public sealed interface Outcome {}

    /** The move is legal. */
    public record GoesOn(Life life) implements Outcome {}

    /** The move leads elsewhere than to the next status; {@code next} is null when there is none. */
    public record NotNext(
            @Nullable Status from, Status to, @Nullable Status next) implements Outcome {}

    /** The move is dated before an earlier one. */
    public record GoesBack(PartialDate last, PartialDate on) implements Outcome {}
}
