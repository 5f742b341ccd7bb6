package org.maillage.evaluation.view;

import static org.maillage.shared.Words.say;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.IntStream;
import org.maillage.shared.Typed;

/** The grid that the platform proposes, as an example to be rewritten, in the language of whoever opens it first. */
final class DescribeExample {

    private static final int OF_AXIS = 2;

    private DescribeExample() {}

    static Grid grid(UUID team) {
        return new Grid(
                team,
                1,
                true,
                Arrays.stream(Axis.values())
                        .flatMap(axis -> IntStream.rangeClosed(1, OF_AXIS)
                                .mapToObj(it -> new GridItem(
                                        id(team, axis, it),
                                        1,
                                        axis,
                                        say("view.example." + Typed.key(axis) + "." + it))))
                        .toList());
    }

    /** What the profile of those who hold it is called. */
    static String own() {
        return say("view.profile.own");
    }

    // The same each time, so that it need not be kept before somebody changes it or asks by it.
    private static UUID id(UUID team, Axis axis, int number) {
        return UUID.nameUUIDFromBytes((team + " " + axis + " " + number).getBytes(StandardCharsets.UTF_8));
    }
}
