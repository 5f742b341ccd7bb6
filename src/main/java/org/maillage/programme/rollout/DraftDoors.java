package org.maillage.programme.rollout;

import org.maillage.account.SignedIn;
import org.maillage.programme.Policy;
import org.maillage.programme.Rights;
import org.maillage.web.Doors;
import org.maillage.web.Here;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The doors of templates that are written, those who may begin programmes share them. */
@Component
record DraftDoors(TemplateDrafts drafts, WriteTemplate writeTemplate, Policy policy) implements Doors {

    @WritesTemplates
    TemplateDraft written(Keys keys, SignedIn me) {
        writer(keys, me);
        return drafts.get(keys.id("draft"), writeTemplate.isMadeUp(me));
    }

    @WritesTemplates
    SignedIn writer(Keys keys, SignedIn me) {
        Rights.must(policy.mayBeginProgrammes(me));
        if (writeTemplate.isMadeUp(me)) {
            Here.markDemonstration();
        }
        return me;
    }
}
