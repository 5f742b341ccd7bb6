package org.maillage.codevelopment;

import java.util.List;
import org.maillage.account.SignedIn;
import org.maillage.programme.Attends;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Policy;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.maillage.web.Doors;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/**
 * The doors of groups, which addresses name by {@code id}. For everybody outside, whatever else they may do on the platform,
 * a group is not there: they find what a number finds that never was.
 */
@Component
public record PeerGroupDoors(PeerGroups groups, PeerSessions sessions, LiveEditions editions, Policy policy)
        implements Doors {

    @Asked
    PeerGroup asked(Keys keys, SignedIn me) {
        var group = find(keys);
        var mine = groups.member(group.id(), me.id());
        // Who runs the edition and has formed the group sees its frame, as long as they take part in the edition.
        var open = mine.isPresent()
                ? mine.get().isAsked()
                : group.formedBy().equals(me.id())
                        && group.edition() != null
                        && policy.of(me, group.edition()).takesPart();
        return within(group, open);
    }

    @Attends
    PeerGroup attended(Keys keys, SignedIn me) {
        var group = find(keys);
        return within(
                group, groups.member(group.id(), me.id()).filter(Member::isIn).isPresent());
    }

    @Attends
    public PeerSession session(Keys keys, SignedIn me) {
        var group = attended(keys, me);
        var number = Typed.number(keys.words("number"));
        return sessions.find(group.id(), number).orElseThrow(() -> new NotFound("session of a peer group", number));
    }

    private PeerGroup find(Keys keys) {
        var id = keys.id("id");
        return groups.find(id).orElseThrow(() -> new NotFound("peer group", id));
    }

    private PeerGroup within(PeerGroup group, boolean open) {
        if (!open) {
            throw new NotFound("peer group", group.id());
        }
        var edition = group.edition();
        if (edition != null) {
            // Whatever page comes of it says so where the edition only shows what the platform can do.
            editions.look(List.of(edition));
        }
        return group;
    }
}
