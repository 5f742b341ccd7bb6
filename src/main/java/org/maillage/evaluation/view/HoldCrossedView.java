package org.maillage.evaluation.view;

import org.maillage.account.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens and closes crossed views, and makes new versions of grids. */
@Component
class HoldCrossedView {

    private final CrossedViews views;
    private final Voices voices;
    private final Grids grids;

    HoldCrossedView(CrossedViews views, Voices voices, Grids grids) {
        this.views = views;
        this.voices = voices;
        this.grids = grids;
    }

    /** What becomes of the wish to close one. */
    enum Closing {
        CLOSED,
        CLOSED_BEFORE,
        /** Fewer have answered than was agreed; nothing more is said. */
        NOT_YET
    }

    /** The newest grid of a team; where it has none, the proposed one, kept as its first version. */
    @Transactional
    public Grid grid(Grid proposed) {
        return grids.newest(proposed.team()).orElseGet(() -> {
            grids.add(proposed, null);
            return grids.newest(proposed.team()).orElseThrow();
        });
    }

    @Transactional
    public void open(CrossedView view, PersonId me) {
        if (views.find(view.id()).isEmpty()) {
            views.add(view, me);
        }
    }

    @Transactional
    public Closing close(CrossedView view) {
        if (!view.isOpen()) {
            return Closing.CLOSED_BEFORE;
        }
        var items = grids.of(view.team(), view.grid()).items().stream()
                .map(GridItem::id)
                .toList();
        if (Gaps.of(items, voices.of(view.id()), view.minimum()) instanceof Gaps.NotYet) {
            return Closing.NOT_YET;
        }
        views.close(view.id());
        return Closing.CLOSED;
    }

    /** Keeps a new version; false when somebody else has made one meanwhile. */
    @Transactional
    public boolean renew(Grid grid, PersonId me) {
        return grids.add(grid, me);
    }
}
