package org.maillage.capitalisation;

import java.util.UUID;
import org.maillage.shared.Id;

/** What an experience sheet is known by inside the platform; readers know it by its slug. */
public record SheetId(UUID value) implements Id {

    static SheetId fresh() {
        return new SheetId(UUID.randomUUID());
    }
}
