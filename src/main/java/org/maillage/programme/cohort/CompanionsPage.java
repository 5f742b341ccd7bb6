package org.maillage.programme.cohort;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.territory.FranceMap;
import org.maillage.web.Frame;

/** Those with whom a pair walks. */
record CompanionsPage(Frame frame, String edition, List<Person> facilitators, List<Companion> companions) {

    /**
     * @param spot where it lies in the country; null where no point of it is known
     * @param own whether it is the place of the reader
     */
    record Companion(
            String territory,
            String path,
            FranceMap.@Nullable Spot spot,
            String structure,
            boolean own,
            List<Person> people) {}

    /** @param email empty unless its owner agrees that the cohort reads it */
    record Person(String name, String email) {}
}
