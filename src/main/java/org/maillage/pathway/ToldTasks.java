package org.maillage.pathway;

import java.util.List;
import java.util.Map;

/** What is told of the tasks of editions that are run: said by the module that runs them. */
public interface ToldTasks {

    /** What all pairs of an edition do after a session, by the code of the session; nothing for an edition that is not run. */
    Map<String, List<String>> toldOf(EditionId edition);
}
