package org.maillage.account.upkeep;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.account.Circles;
import org.maillage.account.Deeds;
import org.maillage.account.Invite;
import org.maillage.account.Ownerless;
import org.maillage.account.Role;
import org.maillage.account.Scope;
import org.maillage.account.SignedIn;
import org.maillage.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names somebody for what nobody owns any more: they are invited, and own it once they accept. */
@Component
class NameOwner {

    private static final int MOST = 30;

    private final List<Ownerless> modules;
    private final Circles circles;
    private final Invite invite;
    private final Deeds deeds;

    NameOwner(List<Ownerless> modules, Circles circles, Invite invite, Deeds deeds) {
        this.modules = modules;
        this.circles = circles;
        this.invite = invite;
        this.deeds = deeds;
    }

    /** What nobody owns, whichever module it is of. */
    List<Owned> ownerless() {
        return modules.stream().flatMap(this::ownerless).toList();
    }

    private Stream<Owned> ownerless(Ownerless module) {
        var scopes = module.ownerless(MOST);
        var around = circles.of(
                module.role(),
                scopes.stream().map(it -> Objects.requireNonNull(it.id())).toList());
        return scopes.stream().map(it -> {
            var circle = around.get(Objects.requireNonNull(it.id()));
            return new Owned(
                    module.role(),
                    it,
                    circle == null
                            ? List.of()
                            : circle.invitations().stream()
                                    .map(invited -> invited.email())
                                    .toList());
        });
    }

    /** False when the address is none that mails can be sent to. */
    @Transactional
    public boolean name(Owned owned, String email, SignedIn by) {
        var invited = invite.invite(email, owned.role(), owned.scope(), by);
        if (invited) {
            deeds.write(
                    by.person(),
                    "named-owner",
                    owned.scope().id(),
                    owned.scope().about());
        }
        return invited;
    }

    /** What nobody owns, by the id of its scope. */
    Owned find(UUID scope) {
        return ownerless().stream()
                .filter(it -> scope.equals(it.scope().id()))
                .findFirst()
                .orElseThrow(() -> new NotFound("thing without an owner", scope));
    }

    /**
     * Something that nobody owns.
     *
     * @param role of whoever would
     * @param invited who has been named and has not accepted yet
     */
    record Owned(Role role, Scope scope, List<String> invited) {}
}
