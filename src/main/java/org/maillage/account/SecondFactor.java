package org.maillage.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Settings;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Of whom the operator asks two proofs of who they are. A passkey that has made sure of its owner is two by itself, and so is
 * a provider that says it has asked for two; a password wants a link or a provider beside it.
 */
@Component
public record SecondFactor(Roles roles, Settings settings) {

    /** Whether the operator asks anybody. */
    public boolean isAsked() {
        return settings.secondFactor() != Settings.SecondFactor.NONE;
    }

    /** Whether somebody who has signed in must show more before they do anything in their role. */
    public boolean isMissing(@Nullable Authentication reader) {
        return isAsked()
                && reader != null
                && reader.getPrincipal() instanceof SignedIn me
                && !isShown(Proofs.of(reader).keySet())
                && isAskedOf(me.person());
    }

    /** Whether these ways together show it twice. */
    static boolean isShown(Set<Way> ways) {
        return ways.contains(Way.PASSKEY)
                || ways.contains(Way.PROVIDER_TWICE)
                || (ways.contains(Way.PASSWORD) && (ways.contains(Way.LINK) || ways.contains(Way.PROVIDER)));
    }

    private boolean isAskedOf(PersonId person) {
        return roles.of(person).stream().anyMatch(it -> switch (settings.secondFactor()) {
            case NONE -> false;
            case ADMINISTRATORS -> it.role() == Role.ADMINISTRATOR;
            case LEADS -> it.role() == Role.ADMINISTRATOR || it.role() == Role.PROGRAMME_LEAD;
        });
    }
}
