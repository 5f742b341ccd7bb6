package org.maillage.backup;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When what the platform knows was last brought back from a backup. */
@Component
public record LastRestore(JdbcClient database) {

    /** The last time, if ever. */
    public Optional<Restored> find() {
        return Restored.find(database);
    }
}
