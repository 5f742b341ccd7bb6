package org.maillage.evaluation.view;

import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Keeps;
import org.maillage.evaluation.view.CrossedViews.AskedLink;
import org.maillage.shared.NotFound;
import org.maillage.web.Anybody;
import org.maillage.web.Doors;
import org.maillage.web.Here;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The doors of crossed views: their team opens them, and whoever has the {@code word} of a link answers one. */
@Component
record ViewDoors(CrossedViews views, DirectoryPolicy policy) implements Doors {

    @Keeps
    CrossedView kept(Keys keys, SignedIn me) {
        var id = new CrossedViewId(keys.id("view"));
        return views.find(id)
                .filter(it -> policy.reader(me).teams().contains(it.team()))
                .map(ViewDoors::marked)
                .orElseThrow(() -> new NotFound("view", id.value()));
    }

    @Anybody
    AskedLink asked(Keys keys, @Nullable SignedIn me) {
        var link = views.findLink(keys.words("word")).orElseThrow(() -> new NotFound("crossed view", "of this link"));
        marked(link.view());
        return link;
    }

    private static CrossedView marked(CrossedView view) {
        if (view.example()) {
            Here.markDemonstration();
        }
        return view;
    }
}
