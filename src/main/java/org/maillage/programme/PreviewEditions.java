package org.maillage.programme;

import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.pathway.PreviewsEditions;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Lets those who lead an edition read its public pages before anybody else does. */
@Component
record PreviewEditions(Policy policy) implements PreviewsEditions {

    @Override
    public boolean isPreparedByReader(UUID edition) {
        var reader = SecurityContextHolder.getContext().getAuthentication();
        return reader != null
                && reader.getPrincipal() instanceof SignedIn me
                && policy.of(me, edition).leads();
    }
}
