package org.maillage.search.index;

import java.util.List;
import java.util.UUID;
import org.maillage.directory.KnownActors;
import org.springframework.context.ApplicationContext;

/** Brings the index up to date when a test says so, instead of every second. */
public final class IndexNow {

    private IndexNow() {}

    public static void changed(ApplicationContext platform, List<UUID> organisations) {
        platform.getBean(FillIndex.class)
                .changed(
                        KnownActors.ENTRIES,
                        organisations.stream().map(UUID::toString).toList());
    }

    /** What the running platform writes every second. */
    public static void waiting(ApplicationContext platform) {
        platform.getBean(SyncIndex.class).writeWhatWaits();
    }
}
