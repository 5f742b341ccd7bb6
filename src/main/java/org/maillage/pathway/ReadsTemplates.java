package org.maillage.pathway;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Templates as the entries of their files, said by the module that reads these: what a form changes is checked like a file. */
public interface ReadsTemplates {

    /** What the file of a template says, entry by entry: words, mappings and lists. */
    Map<String, Object> entries(Template template);

    /** The same as the text of a file. */
    String file(Template template);

    /** The template that a file of these entries would say. */
    Checked read(Map<String, Object> entries);

    /**
     * What came of reading.
     *
     * @param template null when there are faults
     */
    record Checked(@Nullable Template template, List<Fault> faults) {}

    /**
     * Something that cannot be taken.
     *
     * @param key of the entry that it is about; empty where it is about none
     * @param sentence that says what to do
     */
    record Fault(String key, String sentence) {}
}
