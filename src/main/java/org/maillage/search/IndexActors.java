package org.maillage.search;

import java.util.List;
import org.maillage.directory.ActorsImported;
import org.maillage.directory.OrganisationChanged;
import org.maillage.directory.OrganisationsChanged;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Keeps the index as the directory is. Heard twice, an event leaves it as it was. */
@Component
class IndexActors {

    private final FillIndex fillIndex;

    IndexActors(FillIndex fillIndex) {
        this.fillIndex = fillIndex;
    }

    @ApplicationModuleListener
    void on(OrganisationChanged changed) {
        fillIndex.changed(List.of(changed.organisation()));
    }

    @ApplicationModuleListener
    void on(OrganisationsChanged changed) {
        fillIndex.changed(changed.organisations());
    }

    @ApplicationModuleListener
    void on(ActorsImported imported) {
        fillIndex.imported(imported.ofImport());
    }
}
