package org.maillage.network.introduction;

import org.maillage.web.Frame;

/**
 * On which one of two says whether they would like to meet somebody.
 *
 * @param asked whether they can answer
 * @param revocable whether they can still take back that they agreed
 * @param standing how it stands for them; empty while they are asked
 * @param author who asks, with the team
 * @param how what becomes of a yes, as {@code decline} of a no
 */
record ConsentPage(
        Frame frame,
        String path,
        boolean asked,
        boolean revocable,
        String standing,
        String author,
        String reason,
        String how,
        String decline,
        String until) {}
