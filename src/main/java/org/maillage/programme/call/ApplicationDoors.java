package org.maillage.programme.call;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.pathway.Status;
import org.maillage.programme.Leads;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Policy;
import org.maillage.programme.Reviews;
import org.maillage.programme.Rights;
import org.maillage.shared.NotFound;
import org.maillage.shared.Secret;
import org.maillage.web.Anybody;
import org.maillage.web.Doors;
import org.maillage.web.Keys;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** The doors of calls and of what answers them: by its link, or by {@code id} among those of an edition. */
@Component
record ApplicationDoors(LiveEditions editions, Calls calls, Applications applications, Policy policy) implements Doors {

    /** The call of an edition, which only those who lead it see while it is a draft. */
    @Anybody
    Call call(Keys keys, @Nullable SignedIn me) {
        var slug = keys.words("slug");
        var edition = editions.get(slug);
        if (edition.status() == Status.DRAFT && !policy.leads(me, edition.programme())) {
            throw new NotFound("call", slug);
        }
        return calls.find(edition.id()).orElseThrow(() -> new NotFound("call", slug));
    }

    @Anybody
    HeldApplication held(Keys keys) {
        var secret = new Secret(keys.words("secret"));
        return new HeldApplication(
                applications.find(secret).orElseThrow(() -> new NotFound("application", "of this link")), secret);
    }

    /** @throws OptimisticLockingFailureException when it was handed in meanwhile */
    @Writes
    HeldApplication draft(Keys keys) {
        var held = held(keys);
        if (!held.application().isDraft()) {
            throw new OptimisticLockingFailureException("The application (%s) is no draft any more."
                    .formatted(held.application().id()));
        }
        return held;
    }

    @Reviews
    Candidate reviewed(Keys keys, SignedIn me) {
        return candidate(keys, me, Rights::readsApplications);
    }

    @Leads
    Candidate led(Keys keys, SignedIn me) {
        return candidate(keys, me, Rights::leads);
    }

    private Candidate candidate(Keys keys, SignedIn me, Predicate<Rights> right) {
        var edition = editions.get(keys.words("slug"));
        var rights = policy.of(me, edition.id());
        Rights.must(right.test(rights));
        var id = keys.id("id");
        return applications
                .find(edition.id(), id)
                .filter(it -> it.submittedAt() != null)
                .map(it -> new Candidate(edition, it, rights))
                .orElseThrow(() -> new NotFound("application", id));
    }
}
