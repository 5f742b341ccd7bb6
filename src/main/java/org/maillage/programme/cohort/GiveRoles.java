package org.maillage.programme.cohort;

import java.util.UUID;
import org.maillage.account.GivesRoles;
import org.maillage.account.Role;
import org.maillage.account.SignedIn;
import org.maillage.programme.Cohorts;
import org.maillage.programme.Policy;
import org.springframework.stereotype.Component;

/** Leads give the roles around their programme and its editions; a pair is invited by itself and by who runs its cohort. */
@Component
record GiveRoles(Cohorts cohorts, Policy policy) implements GivesRoles {

    @Override
    public boolean mayGive(SignedIn me, Role role, UUID scope) {
        return switch (role) {
            case ADMINISTRATOR -> false;
            case PROGRAMME_LEAD -> policy.leads(me, scope);
            case REVIEWER, PARTNER -> policy.of(me, scope).leads() || policy.leads(me, scope);
            case FACILITATOR ->
                cohorts.find(scope)
                        .map(it -> policy.of(me, it.edition()).leads())
                        .orElse(false);
            case TEAM -> false;
            case CATALYST ->
                cohorts.findPlace(scope)
                        .map(it -> {
                            var rights = policy.of(me, it.edition());
                            return rights.runs(it.cohort()) || rights.isOf(it.id());
                        })
                        .orElse(false);
        };
    }
}
