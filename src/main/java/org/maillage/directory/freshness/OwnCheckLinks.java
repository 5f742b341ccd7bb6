package org.maillage.directory.freshness;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** The links by which a person was asked whether a sheet is true. */
@Component
class OwnCheckLinks implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("directory.check_link", """
                select email, sent_at, answer, answered_at from directory.check_link where email = :email order by sent_at""");
    }

    @Override
    public List<String> erasures() {
        return List.of("delete from directory.check_link where email = :email");
    }

    @Override
    public List<String> readdressings() {
        // A link in the old mailbox would let its reader speak for the actor.
        return List.of(
                "update directory.check_link set expires_at = now() where email = :email and expires_at > now()");
    }

    @Override
    public List<String> stays() {
        return List.of();
    }
}
