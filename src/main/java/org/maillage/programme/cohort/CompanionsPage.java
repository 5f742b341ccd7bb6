package org.maillage.programme.cohort;

import java.util.List;
import org.maillage.web.Frame;

/** Those with whom a pair walks. */
record CompanionsPage(Frame frame, String edition, List<Person> facilitators, List<Companion> companions) {

    /** @param own whether it is the place of the reader */
    record Companion(String territory, String path, String structure, boolean own, List<Person> people) {}

    /** @param email empty unless its owner agrees that the cohort reads it */
    record Person(String name, String email) {}
}
