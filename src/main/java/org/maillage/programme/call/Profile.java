package org.maillage.programme.call;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Words;

/**
 * What an application brings to the diversity of a set.
 *
 * @param traits the trait of each dimension
 */
record Profile(UUID application, String territory, Map<Dimension, String> traits) {

    private static final int SETTLED = 3;
    private static final int LONG = 8;

    static Profile of(Application application, String region, String density, long people, int year) {
        return new Profile(
                application.id(),
                application.territory(),
                Map.of(
                        Dimension.REGION,
                        region,
                        Dimension.SIZE,
                        size(people),
                        Dimension.DENSITY,
                        density,
                        Dimension.KIND,
                        application.structureKind(),
                        Dimension.EXPERIENCE,
                        experience(application.experienceSince(), year)));
    }

    /** In classes of our own: the reference data always know how many people live somewhere. */
    private static String size(long people) {
        if (people <= 0) {
            return "unknown";
        }
        return people < 20_000 ? "small" : people < 100_000 ? "middle" : people < 300_000 ? "large" : "metropolis";
    }

    private static String experience(@Nullable Integer since, int year) {
        if (since == null) {
            return "unknown";
        }
        var years = year - since;
        return years < SETTLED ? "new" : years < LONG ? "settled" : "long";
    }

    String trait(Dimension dimension) {
        return traits.getOrDefault(dimension, "");
    }

    /** In what territories of a good set differ. */
    enum Dimension {
        REGION,
        SIZE,
        DENSITY,
        KIND,
        EXPERIENCE;

        String words() {
            return Words.say("call.dimension." + name().toLowerCase(Locale.ROOT));
        }

        /** A trait for the reader. */
        String words(String trait) {
            return switch (this) {
                case REGION -> trait.isEmpty() ? Words.say("call.kind.unknown") : trait;
                case SIZE -> Words.say("call.size." + trait);
                case DENSITY -> Words.say("call.density." + trait);
                case KIND -> Words.say(StructureKind.words(trait));
                case EXPERIENCE -> Words.say("call.experience." + trait);
            };
        }

        static List<Dimension> all() {
            return Arrays.asList(values());
        }
    }
}
