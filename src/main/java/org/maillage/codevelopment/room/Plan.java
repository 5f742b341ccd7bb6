package org.maillage.codevelopment.room;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a session is planned as.
 *
 * @param minutes of the opening and the six steps, in their order
 * @param fromHereOn whether the sessions that follow are planned so, too
 * @param version 0 for one that nobody has written
 */
record Plan(Format format, boolean atDistance, List<Integer> minutes, boolean fromHereOn, int version) {

    static final int EXPRESS_MINUTES = 60;
    static final int MOST_MINUTES = 120;

    /** The one that a session has about which nobody has said anything. */
    static final Plan USUAL = usual(Format.USUAL);

    /** How a session goes. */
    enum Format {
        USUAL,
        /** The whole of it in an hour. */
        EXPRESS,
        /** One opening, then the six steps twice. */
        TWO_TOPICS
    }

    Plan {
        minutes = List.copyOf(minutes);
        if (minutes.size() != CourseStep.values().length) {
            throw new IllegalArgumentException("Every step has its minutes (%s).".formatted(minutes));
        }
    }

    /** A format with the minutes that are usual in it. */
    static Plan usual(Format format) {
        var minutes =
                Arrays.stream(CourseStep.values()).map(CourseStep::usualMinutes).toList();
        return new Plan(format, false, format == Format.EXPRESS ? scaled(minutes, EXPRESS_MINUTES) : minutes, false, 0);
    }

    /**
     * Minutes in the same proportions that take so long together, a minute each at least: each is cut to whole minutes, those
     * that lose the most by it get what is left.
     */
    static List<Integer> scaled(List<Integer> minutes, int total) {
        var sum = sum(minutes);
        var cut = new ArrayList<>(
                minutes.stream().map(it -> Math.max(1, it * total / sum)).toList());
        var byLoss = IntStream.range(0, minutes.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer it) -> minutes.get(it) * total % sum)
                        .reversed())
                .toList();
        for (var left = total - sum(cut); left != 0; ) {
            for (var it : byLoss) {
                var by = Integer.signum(left);
                if (left != 0 && cut.get(it) + by > 0) {
                    cut.set(it, cut.get(it) + by);
                    left -= by;
                }
            }
        }
        return List.copyOf(cut);
    }

    /** All that a session goes through. */
    List<CourseStage> stages() {
        var stages = new ArrayList<CourseStage>();
        stages.add(new CourseStage(0, 0, CourseStep.OPENING, minutes(CourseStep.OPENING)));
        for (var topic = 1; topic <= topics(); topic++) {
            for (var step : CourseStep.ofATopic()) {
                stages.add(new CourseStage(stages.size(), topic, step, minutes(step)));
            }
        }
        return stages;
    }

    int minutes(CourseStep step) {
        return minutes.get(step.number());
    }

    int topics() {
        return format == Format.TWO_TOPICS ? 2 : 1;
    }

    /** How long it takes in all. */
    int total() {
        return stages().stream().mapToInt(CourseStage::minutes).sum();
    }

    private static int sum(List<Integer> minutes) {
        return minutes.stream().mapToInt(Integer::intValue).sum();
    }
}
