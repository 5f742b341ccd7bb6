package org.maillage.web;

import java.util.List;
import org.springframework.util.MultiValueMap;

/**
 * The fields of a form, said once.
 *
 * @param words where the keys of its labels and hints begin
 * @param fields in the order in which they are drawn
 */
public record Fields(String words, List<FormField<?>> fields) {

    public static Fields of(String words, FormField<?>... fields) {
        return new Fields(words, List.of(fields));
    }

    /** The form before anybody has filled it. */
    public Filled empty() {
        return Filled.empty(words, fields);
    }

    /** The form as a browser sends it. */
    public Filled sent(MultiValueMap<String, String> sent) {
        return Filled.sent(words, fields, sent);
    }
}
