package org.maillage.search.index;

import org.maillage.search.SearchIndex;
import org.maillage.shared.Needed;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The index of the search, which must be whole: until then, readers find less than there is. */
@Component
@ConditionalOnWebApplication
@Order(3)
record IndexIsWhole(SearchIndex index) implements Needed {

    @Override
    public String word() {
        return "index";
    }

    @Override
    public boolean isThere() {
        return index.isReady();
    }
}
