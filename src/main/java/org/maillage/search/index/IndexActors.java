package org.maillage.search.index;

import java.util.List;
import org.maillage.directory.ActorsImported;
import org.maillage.directory.OrganisationChanged;
import org.maillage.directory.OrganisationsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Notes what changes in the directory, in the same transaction: what has changed and what waits for the index must not fall
 * apart, whichever process has changed it. {@link SyncIndex} takes it from there.
 */
@Component
record IndexActors(WaitingChanges waiting) {

    @EventListener
    void on(OrganisationChanged changed) {
        waiting.add(List.of(changed.organisation()));
    }

    @EventListener
    void on(OrganisationsChanged changed) {
        waiting.add(changed.organisations());
    }

    @EventListener
    void on(ActorsImported imported) {
        waiting.addImport(imported.ofImport());
    }
}
