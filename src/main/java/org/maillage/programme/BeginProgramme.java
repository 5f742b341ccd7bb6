package org.maillage.programme;

import java.util.UUID;
import org.maillage.account.Deeds;
import org.maillage.account.Role;
import org.maillage.account.Roles;
import org.maillage.account.Scope;
import org.maillage.account.SignedIn;
import org.maillage.shared.Typed;
import org.maillage.web.Filled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins a programme, which whoever begins it leads. */
@Component
class BeginProgramme {

    private final Programmes programmes;
    private final Roles roles;
    private final Deeds deeds;

    BeginProgramme(Programmes programmes, Roles roles, Deeds deeds) {
        this.programmes = programmes;
        this.roles = roles;
        this.deeds = deeds;
    }

    /**
     * Begins it, led by whoever does.
     *
     * @param form a sound {@link ProgrammeForm}
     */
    @Transactional
    public Programme beginProgramme(Filled form, SignedIn me) {
        var begun = Typed.slugs(form.typed(ProgrammeForm.TITLE))
                .map(it -> ProgrammeForm.fill(form, UUID.randomUUID(), it, 0))
                .filter(programmes::add)
                .findFirst()
                .orElseThrow();
        roles.grant(me.person(), Role.PROGRAMME_LEAD, new Scope(begun.id(), begun.title()), me.person());
        deeds.write(me.person(), "began-programme", begun.id(), begun.title());
        return begun;
    }
}
