package org.maillage.account;

import java.util.List;

/**
 * Says what of a module nobody owns any more, for administrators, who name somebody. Only what nobody else can mend counts:
 * a cohort or a pair without people is seen to by the leads of its programme.
 */
public interface Ownerless {

    /** The role of whoever owns such things. */
    Role role();

    /** What has nobody who holds it. */
    List<Scope> ownerless(int most);
}
