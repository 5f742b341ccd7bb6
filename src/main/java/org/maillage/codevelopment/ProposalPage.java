package org.maillage.codevelopment;

import org.maillage.web.Frame;

/**
 * What a group is asked to agree to.
 *
 * @param state what became of it; empty while it is asked
 * @param agreed who has agreed, in words, and {@code waited} who has yet to
 * @param asks whether the reader has yet to say something
 * @param notes whether the reader may note that the group agreed in the room
 * @param mine whether the reader asked, and may stop asking
 */
record ProposalPage(
        Frame frame,
        String path,
        String lead,
        String state,
        String agreed,
        String waited,
        boolean asks,
        boolean notes,
        boolean mine,
        boolean adds) {}
