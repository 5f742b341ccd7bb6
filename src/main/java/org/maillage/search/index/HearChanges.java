package org.maillage.search.index;

import org.maillage.findable.EntriesAdded;
import org.maillage.findable.EntriesChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Notes what changes of what can be found, in the same transaction: what has changed and what waits for the index must not
 * fall apart, whichever process has changed it. {@link SyncIndex} takes it from there.
 */
@Component
record HearChanges(ChangeLog log) {

    @EventListener
    void on(EntriesChanged changed) {
        log.add(changed.of(), changed.ids());
    }

    @EventListener
    void on(EntriesAdded added) {
        log.addBatch(added.of(), added.batch());
    }
}
