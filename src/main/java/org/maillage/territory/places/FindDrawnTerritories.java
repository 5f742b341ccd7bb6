package org.maillage.territory.places;

import org.maillage.territory.TerritoryDrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets a territory be found by its name from the moment in which it is drawn. */
@Component
record FindDrawnTerritories(Places places) {

    @EventListener
    void on(TerritoryDrawn drawn) {
        places.rebuild();
    }
}
