package org.maillage.codevelopment.room;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a session stands that has begun. It is moved on by people alone: a step whose time is over waits for them.
 *
 * @param stage under way, or the last once it is over
 * @param begunAt when that began, moved on by the length of its pauses
 * @param extraMinutes by which that was extended
 * @param pausedAt since when its clock stands still; null while it runs
 * @param endedAt when all was over; null until then
 * @param moves how often it was moved: whoever moves it says what they saw
 * @param version how often anything of it has changed
 */
record Course(
        List<CourseStage> stages,
        int stage,
        Instant begunAt,
        int extraMinutes,
        @Nullable Instant pausedAt,
        @Nullable Instant endedAt,
        int moves,
        int version) {

    /** A step is extended by so much in all. */
    static final int MOST_EXTRA = 60;

    /** From so little on it is said softly that one comes to an end. */
    static final Duration ENDING = Duration.ofMinutes(2);

    /** What whoever leads a session does with it. */
    enum Move {
        NEXT,
        BACK,
        PAUSE,
        GO_ON,
        EXTEND_2,
        EXTEND_5;

        int minutes() {
            return this == EXTEND_2 ? 2 : this == EXTEND_5 ? 5 : 0;
        }
    }

    CourseStage now() {
        return stages.get(stage);
    }

    boolean isOver() {
        return endedAt != null;
    }

    boolean isPaused() {
        return pausedAt != null;
    }

    boolean isLast() {
        return stage == stages.size() - 1;
    }

    /** Whether the consultation on a topic has begun. */
    boolean hasConsulted(int topicNumber) {
        return stages.stream()
                .anyMatch(it -> it.topicNumber() == topicNumber
                        && it.step() == CourseStep.CONSULTATION
                        && it.number() <= stage);
    }

    /** The topic that is talked about; the first during the opening. */
    int topicNumber() {
        return Math.max(1, now().topicNumber());
    }

    private Duration length() {
        return now().length().plusMinutes(extraMinutes);
    }

    /** What is left of the step under way; less than nothing once it takes longer than planned. */
    Duration left(Instant now) {
        if (endedAt != null) {
            return Duration.ZERO;
        }
        return length().minus(Duration.between(begunAt, pausedAt == null ? now : pausedAt));
    }

    /** When all is over, if the rest takes as long as planned: a step that is over ends now. */
    Instant endsAt(Instant now) {
        if (endedAt != null) {
            return endedAt;
        }
        var left = left(now);
        var rest = stages.stream().skip(stage + 1L).map(CourseStage::length).reduce(Duration.ZERO, Duration::plus);
        return now.plus(left.isNegative() ? Duration.ZERO : left).plus(rest);
    }

    boolean isEnding(Instant now) {
        return endedAt == null && left(now).compareTo(ENDING) <= 0;
    }

    boolean allows(Move move) {
        return switch (move) {
            case NEXT -> endedAt == null;
            case BACK -> endedAt != null || stage > 0;
            case PAUSE -> endedAt == null && pausedAt == null;
            case GO_ON -> endedAt == null && pausedAt != null;
            case EXTEND_2, EXTEND_5 -> endedAt == null && extraMinutes + move.minutes() <= MOST_EXTRA;
        };
    }

    /**
     * Where it stands after a move that it allows. To the step before one goes back as if it had not ended.
     *
     * @param before what the step before had, when one goes back to it
     */
    Course moved(Move move, Instant now, @Nullable Before before) {
        if (!allows(move)) {
            throw new IllegalStateException("The session (step %d) cannot be moved so (%s).".formatted(stage, move));
        }
        return switch (move) {
            case NEXT -> isLast() ? with(stage, begunAt, extraMinutes, null, now) : with(stage + 1, now, 0, null, null);
            case BACK ->
                endedAt != null
                        ? with(stage, begunAt, extraMinutes, null, null)
                        : with(
                                stage - 1,
                                before == null ? now : before.begunAt,
                                before == null ? 0 : before.extraMinutes,
                                null,
                                null);
            case PAUSE -> with(stage, begunAt, extraMinutes, now, null);
            case GO_ON ->
                with(
                        stage,
                        pausedAt == null ? begunAt : begunAt.plus(Duration.between(pausedAt, now)),
                        extraMinutes,
                        null,
                        null);
            case EXTEND_2, EXTEND_5 -> with(stage, begunAt, extraMinutes + move.minutes(), pausedAt, null);
        };
    }

    /** When a step began, and by how much it was extended. */
    record Before(Instant begunAt, int extraMinutes) {}

    private Course with(
            int stage, Instant begunAt, int extraMinutes, @Nullable Instant pausedAt, @Nullable Instant endedAt) {
        return new Course(stages, stage, begunAt, extraMinutes, pausedAt, endedAt, moves + 1, version + 1);
    }
}
