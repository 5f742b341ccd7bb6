package org.maillage.web;

import java.util.List;
import java.util.function.Function;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Entries of the menu that are the reader's own, said by the modules that know. */
public interface OwnPages {

    String HERE = OwnPages.class.getName();

    /** Those of whoever is signed in; nothing mostly, and nothing for visitors. */
    default List<Frame.Crumb> own() {
        return List.of();
    }

    /** What whoever is signed in may do with what a page shows; nothing mostly. */
    default List<Frame.Crumb> on(String page) {
        return List.of();
    }

    /** Those of the reader of this page. */
    static List<Frame.Crumb> here() {
        return said(OwnPages::own);
    }

    /** What the reader may do with what this page shows. */
    static List<Frame.Crumb> onHere() {
        return said(it -> it.on(Here.path()));
    }

    @SuppressWarnings("unchecked")
    private static List<Frame.Crumb> said(Function<OwnPages, List<Frame.Crumb>> what) {
        var request = RequestContextHolder.getRequestAttributes();
        var said = request == null ? null : request.getAttribute(HERE, RequestAttributes.SCOPE_REQUEST);
        return said == null || !Here.isSignedIn()
                ? List.of()
                : ((List<OwnPages>) said)
                        .stream().flatMap(it -> what.apply(it).stream()).toList();
    }
}
