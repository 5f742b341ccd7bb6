package org.maillage.pathway;

import java.util.Set;
import java.util.UUID;

/** Which editions territories can apply for at this moment: said by the module that runs them. */
public interface OpenCalls {

    /** The editions whose call has been written and whose last day is not over. */
    Set<UUID> notYetOver();
}
