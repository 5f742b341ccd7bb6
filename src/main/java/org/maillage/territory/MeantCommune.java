package org.maillage.territory;

import java.util.List;

/** Which commune somebody means who has written it in whatever way. */
public sealed interface MeantCommune {

    /**
     * One.
     *
     * @param how by what it was told from others
     * @param street what stood before it in a whole address; empty for nothing
     * @param postalCode that stood among the words; empty for none
     */
    record One(String code, How how, String street, String postalCode) implements MeantCommune {}

    /** One of these or none of them: somebody has to say. */
    record Several(List<String> codes) implements MeantCommune {}

    /** What the commune was told by. */
    enum How {
        NAME,
        /** Several are called so; one of them lies in the territory of the team. */
        TERRITORY,
        /** No commune is called so; the postal code belongs to this one alone. */
        POSTAL_CODE,
        /** Of those of the postal code, the one whose name is nearly what was typed. */
        LIKENESS
    }
}
