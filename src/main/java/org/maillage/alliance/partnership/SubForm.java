package org.maillage.alliance.partnership;

/** A form that a type of partnership can take. */
enum SubForm {
    FINANCIAL(PartnershipType.PATRONAGE),
    IN_KIND(PartnershipType.PATRONAGE),
    LOGISTIC(PartnershipType.PATRONAGE),
    SKILLS(PartnershipType.PATRONAGE),
    EXPERTISE(PartnershipType.RESPONSIBLE_PRACTICES),
    JOINT_BID(PartnershipType.ECONOMIC_COOPERATION),
    CO_CONTRACTING(PartnershipType.ECONOMIC_COOPERATION),
    EXPERIMENT(PartnershipType.SOCIETAL_INNOVATION);

    private final PartnershipType type;

    SubForm(PartnershipType type) {
        this.type = type;
    }

    PartnershipType type() {
        return type;
    }
}
