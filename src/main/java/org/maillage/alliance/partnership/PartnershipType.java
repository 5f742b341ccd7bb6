package org.maillage.alliance.partnership;

import java.util.Arrays;
import java.util.List;

/** One of the four types of partnership that Le RAMEAU tells apart. */
enum PartnershipType {
    /** A company helps what is of general interest. */
    PATRONAGE,
    /** An association helps a company to change. */
    RESPONSIBLE_PRACTICES,
    /** A joint offer answers a need, often with public policies. */
    ECONOMIC_COOPERATION,
    /** What nobody answers yet is sought together. */
    SOCIETAL_INNOVATION;

    /** The forms that it can take. */
    List<SubForm> forms() {
        return Arrays.stream(SubForm.values()).filter(it -> it.type() == this).toList();
    }
}
