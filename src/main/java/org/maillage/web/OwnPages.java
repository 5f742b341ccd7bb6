package org.maillage.web;

import java.util.List;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Entries of the menu that are the reader's own, said by the modules that know. */
public interface OwnPages {

    String HERE = OwnPages.class.getName();

    /** Those of whoever is signed in; none for visitors. */
    List<Frame.Crumb> own();

    /** Those of the reader of this page. */
    @SuppressWarnings("unchecked")
    static List<Frame.Crumb> here() {
        var request = RequestContextHolder.getRequestAttributes();
        var said = request == null ? null : request.getAttribute(HERE, RequestAttributes.SCOPE_REQUEST);
        return said == null || !Here.isSignedIn()
                ? List.of()
                : ((List<OwnPages>) said)
                        .stream().flatMap(it -> it.own().stream()).toList();
    }
}
