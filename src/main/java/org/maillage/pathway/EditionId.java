package org.maillage.pathway;

import java.util.UUID;
import org.maillage.shared.Id;

/** What an edition is known by inside the platform; readers know it by its slug. */
public record EditionId(UUID value) implements Id {

    static EditionId fresh() {
        return new EditionId(UUID.randomUUID());
    }
}
