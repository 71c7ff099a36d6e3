-- SPDX-License-Identifier: Apache-2.0
-- A dissector for Wireshark and tshark, generated from spec_model/formats; do not edit.
--
--     tshark -X lua_script:sspec.lua -r FILE.pcapng
--
-- Link type USER0 (147): frames of SHDLC with their checksum. Link type USER1 (148): packets of the SCL without frames.
-- What a format does not allow is marked as malformed, with the reason and the octet. A message in several packets is put
-- together in the packet that ends it; frames that were sent again, or are out of order, do not add to it.
-- Which pipes are secure cannot be told from packets: a fragment of a secure pipe is shown as if it were a clear message.

local codes, formats = {}, {}
codes.Supervision = { [0] = "receive_ready", [1] = "reject", [2] = "receive_not_ready", [3] = "selective_reject", }
codes.Answer = { [0] = "ok", [1] = "not_connected", [2] = "command_parameter_unknown", [3] = "not_ok", [4] = "no_pipes_available", [5] = "registry_parameter_unknown", [6] = "pipe_not_opened", [7] = "command_not_supported", [8] = "inhibited", [9] = "timeout", [10] = "registry_access_denied", [11] = "pipe_access_denied", }
codes.PacketKind = { [0] = "data", [1] = "credit", [2] = "session", [3] = "registration", }
codes.HostRefusal = { [1] = "no_identifier_left", [2] = "not_allowed", }
codes.BindRefusal = { [1] = "gate_unknown", [2] = "access_denied", [3] = "no_pipe_left", [4] = "already_bound", }
codes.Processor = { [0] = "none", [1] = "rv32", [2] = "armv8m", }

formats.shdlc_information = {
    name = "shdlc_information", text = "An I frame carries a packet.",
    shortest = 4, longest = 243, head = 1, trailer = 2, fixed = 3, unit = 1, tag_mask = 192, tag = 128,
    fields = {
        { name = "head", kind = "constant", bits = 2, bit = 0, value = 2,
          shown = ProtoField.uint8("sspec.shdlc_information.head", "head", base.HEX, nil, nil, "An I frame begins with 10.") },
        { name = "send_number", kind = "number", bits = 3, bit = 2, low = 0, high = 7,
          shown = ProtoField.uint8("sspec.shdlc_information.send_number", "send_number", base.DEC, nil, nil, "The number of this frame, modulo 8.") },
        { name = "receive_number", kind = "number", bits = 3, bit = 5, low = 0, high = 7,
          shown = ProtoField.uint8("sspec.shdlc_information.receive_number", "receive_number", base.DEC, nil, nil, "The number of the frame expected next.") },
        { name = "information", kind = "rest", unit = 1,
          shown = ProtoField.bytes("sspec.shdlc_information.information", "information", base.SPACE, "The packet.") },
        { name = "checksum", kind = "checksum", bits = 16, bit = 0, behind = true,
          shown = ProtoField.uint16("sspec.shdlc_information.checksum", "checksum", base.HEX, nil, nil, "The checksum of the frame.") },
    },
    carries = {
        { field = nil, value = 0, inside = "information", format = "scl_packet", in_order = "send_number", modulus = 8, restarts = { "shdlc_reset", "shdlc_acknowledge" } },
    },
}
formats.shdlc_supervisory = {
    name = "shdlc_supervisory", text = "An S frame acknowledges or rejects.",
    shortest = 3, longest = 3, head = 3, trailer = 0, fixed = 3, unit = 1, tag_mask = 224, tag = 192,
    fields = {
        { name = "head", kind = "constant", bits = 3, bit = 0, value = 6,
          shown = ProtoField.uint8("sspec.shdlc_supervisory.head", "head", base.HEX, nil, nil, "An S frame begins with 110.") },
        { name = "supervision", kind = "code", bits = 2, bit = 3, codes = codes.Supervision,
          shown = ProtoField.uint8("sspec.shdlc_supervisory.supervision", "supervision", base.DEC, codes.Supervision, nil, "What it says.") },
        { name = "receive_number", kind = "number", bits = 3, bit = 5, low = 0, high = 7,
          shown = ProtoField.uint8("sspec.shdlc_supervisory.receive_number", "receive_number", base.DEC, nil, nil, "The number of the frame expected next.") },
        { name = "checksum", kind = "checksum", bits = 16, bit = 8,
          shown = ProtoField.uint16("sspec.shdlc_supervisory.checksum", "checksum", base.HEX, nil, nil, "The checksum of the frame.") },
    },
    carries = {
    },
}
formats.shdlc_acknowledge = {
    name = "shdlc_acknowledge", text = "UA acknowledges a reset.",
    shortest = 3, longest = 7, head = 1, trailer = 2, fixed = 3, unit = 1, tag_mask = 255, tag = 230,
    fields = {
        { name = "head", kind = "constant", bits = 3, bit = 0, value = 7,
          shown = ProtoField.uint8("sspec.shdlc_acknowledge.head", "head", base.HEX, nil, nil, "A U frame begins with 111.") },
        { name = "modifier", kind = "constant", bits = 5, bit = 3, value = 6,
          shown = ProtoField.uint8("sspec.shdlc_acknowledge.modifier", "modifier", base.HEX, nil, nil, "UA.") },
        { name = "attempt", kind = "number", bits = 32, bit = 8, optional = true, low = 1, high = 2147483647,
          shown = ProtoField.uint32("sspec.shdlc_acknowledge.attempt", "attempt", base.DEC, nil, nil, "The attempt that RSET told.") },
        { name = "checksum", kind = "checksum", bits = 16, bit = 0, behind = true,
          shown = ProtoField.uint16("sspec.shdlc_acknowledge.checksum", "checksum", base.HEX, nil, nil, "The checksum of the frame.") },
    },
    carries = {
    },
}
formats.shdlc_reset = {
    name = "shdlc_reset", text = "RSET proposes how to connect.",
    shortest = 3, longest = 9, head = 1, trailer = 2, fixed = 3, unit = 1, tag_mask = 255, tag = 249,
    fields = {
        { name = "head", kind = "constant", bits = 3, bit = 0, value = 7,
          shown = ProtoField.uint8("sspec.shdlc_reset.head", "head", base.HEX, nil, nil, "A U frame begins with 111.") },
        { name = "modifier", kind = "constant", bits = 5, bit = 3, value = 25,
          shown = ProtoField.uint8("sspec.shdlc_reset.modifier", "modifier", base.HEX, nil, nil, "RSET.") },
        { name = "window", kind = "number", bits = 8, bit = 8, optional = true, low = 1, high = 4,
          shown = ProtoField.uint8("sspec.shdlc_reset.window", "window", base.DEC, nil, nil, "The window proposed.") },
        { name = "reserved", kind = "constant", bits = 7, bit = 16, optional = true, value = 0,
          shown = ProtoField.uint8("sspec.shdlc_reset.reserved", "reserved", base.HEX, nil, nil, "Reserved.") },
        { name = "selective_reject", kind = "number", bits = 1, bit = 23, optional = true, low = 0, high = 1,
          shown = ProtoField.uint8("sspec.shdlc_reset.selective_reject", "selective_reject", base.DEC, nil, nil, "Whether selective reject is supported.") },
        { name = "attempt", kind = "number", bits = 32, bit = 24, optional = true, low = 1, high = 2147483647,
          shown = ProtoField.uint32("sspec.shdlc_reset.attempt", "attempt", base.DEC, nil, nil, "Which attempt this is; UA repeats it.") },
        { name = "checksum", kind = "checksum", bits = 16, bit = 0, behind = true,
          shown = ProtoField.uint16("sspec.shdlc_reset.checksum", "checksum", base.HEX, nil, nil, "The checksum of the frame.") },
    },
    carries = {
    },
}
formats.shdlc_frame = { name = "shdlc_frame", alternatives = {
    "shdlc_information",
    "shdlc_supervisory",
    "shdlc_acknowledge",
    "shdlc_reset",
} }

formats.hcp_packet = {
    name = "hcp_packet", text = "A fragment of a message on a pipe.",
    shortest = 2, longest = 240, head = 1, trailer = 0, fixed = 1, unit = 1,
    fields = {
        { name = "last", kind = "number", bits = 1, bit = 0, low = 0, high = 1,
          shown = ProtoField.uint8("sspec.hcp_packet.last", "last", base.DEC, nil, nil, "Set in the last fragment of a message.") },
        { name = "pipe", kind = "number", bits = 7, bit = 1, low = 0, high = 127,
          shown = ProtoField.uint8("sspec.hcp_packet.pipe", "pipe", base.DEC, nil, nil, "The pipe.") },
        { name = "payload", kind = "rest", unit = 1,
          shown = ProtoField.bytes("sspec.hcp_packet.payload", "payload", base.SPACE, "The fragment.") },
    },
    carries = {
        { field = nil, value = 0, inside = "payload", format = "hcp_message", last = "last" },
    },
}

formats.hcp_message_command = {
    name = "hcp_message_command", text = "A command asks for an answer.",
    shortest = 1, longest = 65537, head = 1, trailer = 0, fixed = 1, unit = 1, tag_mask = 192, tag = 0,
    fields = {
        { name = "type", kind = "constant", bits = 2, bit = 0, value = 0,
          shown = ProtoField.uint8("sspec.hcp_message_command.type", "type", base.HEX, nil, nil, "A command.") },
        { name = "instruction", kind = "number", bits = 6, bit = 2, low = 0, high = 63,
          shown = ProtoField.uint8("sspec.hcp_message_command.instruction", "instruction", base.DEC, nil, nil, "Which one.") },
        { name = "parameters", kind = "rest", unit = 1,
          shown = ProtoField.bytes("sspec.hcp_message_command.parameters", "parameters", base.SPACE, "Its parameters.") },
    },
    carries = {
    },
}
formats.hcp_message_event = {
    name = "hcp_message_event", text = "An event asks for nothing.",
    shortest = 1, longest = 65537, head = 1, trailer = 0, fixed = 1, unit = 1, tag_mask = 192, tag = 64,
    fields = {
        { name = "type", kind = "constant", bits = 2, bit = 0, value = 1,
          shown = ProtoField.uint8("sspec.hcp_message_event.type", "type", base.HEX, nil, nil, "An event.") },
        { name = "instruction", kind = "number", bits = 6, bit = 2, low = 0, high = 63,
          shown = ProtoField.uint8("sspec.hcp_message_event.instruction", "instruction", base.DEC, nil, nil, "Which one.") },
        { name = "parameters", kind = "rest", unit = 1,
          shown = ProtoField.bytes("sspec.hcp_message_event.parameters", "parameters", base.SPACE, "Its parameters.") },
    },
    carries = {
    },
}
formats.hcp_message_response = {
    name = "hcp_message_response", text = "A response answers the command before it.",
    shortest = 1, longest = 65537, head = 1, trailer = 0, fixed = 1, unit = 1, tag_mask = 192, tag = 128,
    fields = {
        { name = "type", kind = "constant", bits = 2, bit = 0, value = 2,
          shown = ProtoField.uint8("sspec.hcp_message_response.type", "type", base.HEX, nil, nil, "A response.") },
        { name = "answer", kind = "code", bits = 6, bit = 2, codes = codes.Answer,
          shown = ProtoField.uint8("sspec.hcp_message_response.answer", "answer", base.DEC, codes.Answer, nil, "How it went.") },
        { name = "parameters", kind = "rest", unit = 1,
          shown = ProtoField.bytes("sspec.hcp_message_response.parameters", "parameters", base.SPACE, "What was asked for.") },
    },
    carries = {
    },
}
formats.hcp_message = { name = "hcp_message", alternatives = {
    "hcp_message_command",
    "hcp_message_event",
    "hcp_message_response",
} }

formats.hcp_command_set_parameter = {
    name = "hcp_command_set_parameter", text = "SET_PARAMETER writes an entry of a registry.",
    shortest = 2, longest = 65537, head = 2, trailer = 0, fixed = 2, unit = 1, tag_mask = 255, tag = 1,
    fields = {
        { name = "instruction", kind = "constant", bits = 8, bit = 0, value = 1,
          shown = ProtoField.uint8("sspec.hcp_command_set_parameter.instruction", "instruction", base.HEX, nil, nil, "The command.") },
        { name = "entry", kind = "number", bits = 8, bit = 8, low = 0, high = 255,
          shown = ProtoField.uint8("sspec.hcp_command_set_parameter.entry", "entry", base.DEC, nil, nil, "Which entry.") },
        { name = "value", kind = "rest", unit = 1,
          shown = ProtoField.bytes("sspec.hcp_command_set_parameter.value", "value", base.SPACE, "Its new value.") },
    },
    carries = {
    },
}
formats.hcp_command_get_parameter = {
    name = "hcp_command_get_parameter", text = "GET_PARAMETER reads an entry of a registry.",
    shortest = 2, longest = 2, head = 2, trailer = 0, fixed = 2, unit = 1, tag_mask = 255, tag = 2,
    fields = {
        { name = "instruction", kind = "constant", bits = 8, bit = 0, value = 2,
          shown = ProtoField.uint8("sspec.hcp_command_get_parameter.instruction", "instruction", base.HEX, nil, nil, "The command.") },
        { name = "entry", kind = "number", bits = 8, bit = 8, low = 0, high = 255,
          shown = ProtoField.uint8("sspec.hcp_command_get_parameter.entry", "entry", base.DEC, nil, nil, "Which entry.") },
    },
    carries = {
    },
}
formats.hcp_command_open_pipe = {
    name = "hcp_command_open_pipe", text = "OPEN_PIPE opens the pipe it comes on.",
    shortest = 1, longest = 1, head = 1, trailer = 0, fixed = 1, unit = 1, tag_mask = 255, tag = 3,
    fields = {
        { name = "instruction", kind = "constant", bits = 8, bit = 0, value = 3,
          shown = ProtoField.uint8("sspec.hcp_command_open_pipe.instruction", "instruction", base.HEX, nil, nil, "The command.") },
    },
    carries = {
    },
}
formats.hcp_command_close_pipe = {
    name = "hcp_command_close_pipe", text = "CLOSE_PIPE closes the pipe it comes on.",
    shortest = 1, longest = 1, head = 1, trailer = 0, fixed = 1, unit = 1, tag_mask = 255, tag = 4,
    fields = {
        { name = "instruction", kind = "constant", bits = 8, bit = 0, value = 4,
          shown = ProtoField.uint8("sspec.hcp_command_close_pipe.instruction", "instruction", base.HEX, nil, nil, "The command.") },
    },
    carries = {
    },
}
formats.hcp_command_create_pipe = {
    name = "hcp_command_create_pipe", text = "CREATE_PIPE asks for a pipe to a gate.",
    shortest = 4, longest = 4, head = 4, trailer = 0, fixed = 4, unit = 1, tag_mask = 255, tag = 16,
    fields = {
        { name = "instruction", kind = "constant", bits = 8, bit = 0, value = 16,
          shown = ProtoField.uint8("sspec.hcp_command_create_pipe.instruction", "instruction", base.HEX, nil, nil, "The command.") },
        { name = "source_gate", kind = "number", bits = 8, bit = 8, low = 0, high = 255,
          shown = ProtoField.uint8("sspec.hcp_command_create_pipe.source_gate", "source_gate", base.DEC, nil, nil, "The gate at this end.") },
        { name = "destination_host", kind = "number", bits = 8, bit = 16, low = 0, high = 255,
          shown = ProtoField.uint8("sspec.hcp_command_create_pipe.destination_host", "destination_host", base.DEC, nil, nil, "The host at the other end.") },
        { name = "destination_gate", kind = "number", bits = 8, bit = 24, low = 0, high = 255,
          shown = ProtoField.uint8("sspec.hcp_command_create_pipe.destination_gate", "destination_gate", base.DEC, nil, nil, "The gate at the other end.") },
    },
    carries = {
    },
}
formats.hcp_command_delete_pipe = {
    name = "hcp_command_delete_pipe", text = "DELETE_PIPE removes a pipe.",
    shortest = 2, longest = 2, head = 2, trailer = 0, fixed = 2, unit = 1, tag_mask = 255, tag = 17,
    fields = {
        { name = "instruction", kind = "constant", bits = 8, bit = 0, value = 17,
          shown = ProtoField.uint8("sspec.hcp_command_delete_pipe.instruction", "instruction", base.HEX, nil, nil, "The command.") },
        { name = "none", kind = "constant", bits = 1, bit = 8, value = 0,
          shown = ProtoField.uint8("sspec.hcp_command_delete_pipe.none", "none", base.HEX, nil, nil, "No bit of the pipe.") },
        { name = "pipe", kind = "number", bits = 7, bit = 9, low = 0, high = 127,
          shown = ProtoField.uint8("sspec.hcp_command_delete_pipe.pipe", "pipe", base.DEC, nil, nil, "The pipe.") },
    },
    carries = {
    },
}
formats.hcp_command_notify_pipe_created = {
    name = "hcp_command_notify_pipe_created", text = "NOTIFY_PIPE_CREATED tells the other host of a new pipe.",
    shortest = 6, longest = 6, head = 6, trailer = 0, fixed = 6, unit = 1, tag_mask = 255, tag = 18,
    fields = {
        { name = "instruction", kind = "constant", bits = 8, bit = 0, value = 18,
          shown = ProtoField.uint8("sspec.hcp_command_notify_pipe_created.instruction", "instruction", base.HEX, nil, nil, "The command.") },
        { name = "source_host", kind = "number", bits = 8, bit = 8, low = 0, high = 255,
          shown = ProtoField.uint8("sspec.hcp_command_notify_pipe_created.source_host", "source_host", base.DEC, nil, nil, "The host that asked.") },
        { name = "source_gate", kind = "number", bits = 8, bit = 16, low = 0, high = 255,
          shown = ProtoField.uint8("sspec.hcp_command_notify_pipe_created.source_gate", "source_gate", base.DEC, nil, nil, "Its gate.") },
        { name = "destination_host", kind = "number", bits = 8, bit = 24, low = 0, high = 255,
          shown = ProtoField.uint8("sspec.hcp_command_notify_pipe_created.destination_host", "destination_host", base.DEC, nil, nil, "The host that is told.") },
        { name = "destination_gate", kind = "number", bits = 8, bit = 32, low = 0, high = 255,
          shown = ProtoField.uint8("sspec.hcp_command_notify_pipe_created.destination_gate", "destination_gate", base.DEC, nil, nil, "Its gate.") },
        { name = "none", kind = "constant", bits = 1, bit = 40, value = 0,
          shown = ProtoField.uint8("sspec.hcp_command_notify_pipe_created.none", "none", base.HEX, nil, nil, "No bit of the pipe.") },
        { name = "pipe", kind = "number", bits = 7, bit = 41, low = 0, high = 127,
          shown = ProtoField.uint8("sspec.hcp_command_notify_pipe_created.pipe", "pipe", base.DEC, nil, nil, "The pipe.") },
    },
    carries = {
    },
}
formats.hcp_command_notify_pipe_deleted = {
    name = "hcp_command_notify_pipe_deleted", text = "NOTIFY_PIPE_DELETED tells the other host that a pipe is gone.",
    shortest = 2, longest = 2, head = 2, trailer = 0, fixed = 2, unit = 1, tag_mask = 255, tag = 19,
    fields = {
        { name = "instruction", kind = "constant", bits = 8, bit = 0, value = 19,
          shown = ProtoField.uint8("sspec.hcp_command_notify_pipe_deleted.instruction", "instruction", base.HEX, nil, nil, "The command.") },
        { name = "none", kind = "constant", bits = 1, bit = 8, value = 0,
          shown = ProtoField.uint8("sspec.hcp_command_notify_pipe_deleted.none", "none", base.HEX, nil, nil, "No bit of the pipe.") },
        { name = "pipe", kind = "number", bits = 7, bit = 9, low = 0, high = 127,
          shown = ProtoField.uint8("sspec.hcp_command_notify_pipe_deleted.pipe", "pipe", base.DEC, nil, nil, "The pipe.") },
    },
    carries = {
    },
}
formats.hcp_command_clear_all_pipe = {
    name = "hcp_command_clear_all_pipe", text = "CLEAR_ALL_PIPE removes all pipes of the host.",
    shortest = 1, longest = 1, head = 1, trailer = 0, fixed = 1, unit = 1, tag_mask = 255, tag = 20,
    fields = {
        { name = "instruction", kind = "constant", bits = 8, bit = 0, value = 20,
          shown = ProtoField.uint8("sspec.hcp_command_clear_all_pipe.instruction", "instruction", base.HEX, nil, nil, "The command.") },
    },
    carries = {
    },
}
formats.hcp_command_notify_all_pipe_cleared = {
    name = "hcp_command_notify_all_pipe_cleared", text = "NOTIFY_ALL_PIPE_CLEARED tells whose pipes are gone.",
    shortest = 2, longest = 2, head = 2, trailer = 0, fixed = 2, unit = 1, tag_mask = 255, tag = 21,
    fields = {
        { name = "instruction", kind = "constant", bits = 8, bit = 0, value = 21,
          shown = ProtoField.uint8("sspec.hcp_command_notify_all_pipe_cleared.instruction", "instruction", base.HEX, nil, nil, "The command.") },
        { name = "requesting_host", kind = "number", bits = 8, bit = 8, low = 0, high = 255,
          shown = ProtoField.uint8("sspec.hcp_command_notify_all_pipe_cleared.requesting_host", "requesting_host", base.DEC, nil, nil, "The host that asked for it.") },
    },
    carries = {
    },
}
formats.hcp_command = { name = "hcp_command", alternatives = {
    "hcp_command_set_parameter",
    "hcp_command_get_parameter",
    "hcp_command_open_pipe",
    "hcp_command_close_pipe",
    "hcp_command_create_pipe",
    "hcp_command_delete_pipe",
    "hcp_command_notify_pipe_created",
    "hcp_command_notify_pipe_deleted",
    "hcp_command_clear_all_pipe",
    "hcp_command_notify_all_pipe_cleared",
} }

formats.hcp_pipe_created = {
    name = "hcp_pipe_created", text = "The parameters of a successful answer to CREATE_PIPE.",
    shortest = 5, longest = 5, head = 5, trailer = 0, fixed = 5, unit = 1,
    fields = {
        { name = "source_host", kind = "number", bits = 8, bit = 0, low = 0, high = 255,
          shown = ProtoField.uint8("sspec.hcp_pipe_created.source_host", "source_host", base.DEC, nil, nil, "The host that asked.") },
        { name = "source_gate", kind = "number", bits = 8, bit = 8, low = 0, high = 255,
          shown = ProtoField.uint8("sspec.hcp_pipe_created.source_gate", "source_gate", base.DEC, nil, nil, "Its gate.") },
        { name = "destination_host", kind = "number", bits = 8, bit = 16, low = 0, high = 255,
          shown = ProtoField.uint8("sspec.hcp_pipe_created.destination_host", "destination_host", base.DEC, nil, nil, "The other host.") },
        { name = "destination_gate", kind = "number", bits = 8, bit = 24, low = 0, high = 255,
          shown = ProtoField.uint8("sspec.hcp_pipe_created.destination_gate", "destination_gate", base.DEC, nil, nil, "Its gate.") },
        { name = "none", kind = "constant", bits = 1, bit = 32, value = 0,
          shown = ProtoField.uint8("sspec.hcp_pipe_created.none", "none", base.HEX, nil, nil, "No bit of the pipe.") },
        { name = "pipe", kind = "number", bits = 7, bit = 33, low = 0, high = 127,
          shown = ProtoField.uint8("sspec.hcp_pipe_created.pipe", "pipe", base.DEC, nil, nil, "The pipe.") },
    },
    carries = {
    },
}

formats.hcp_pipe_opened = {
    name = "hcp_pipe_opened", text = "The parameter of a successful answer to OPEN_PIPE.",
    shortest = 1, longest = 1, head = 1, trailer = 0, fixed = 1, unit = 1,
    fields = {
        { name = "open_pipes", kind = "number", bits = 8, bit = 0, low = 0, high = 255,
          shown = ProtoField.uint8("sspec.hcp_pipe_opened.open_pipes", "open_pipes", base.DEC, nil, nil, "How many pipes of the gate are open already.") },
    },
    carries = {
    },
}

formats.hcp_session_identity = {
    name = "hcp_session_identity", text = "The entry SESSION_IDENTITY of the administration gate.",
    shortest = 8, longest = 8, head = 8, trailer = 0, fixed = 8, unit = 1,
    fields = {
        { name = "identity", kind = "octets", bits = 64, bit = 0,
          shown = ProtoField.bytes("sspec.hcp_session_identity.identity", "identity", base.SPACE, "Which set-up of pipes the host knows.") },
    },
    carries = {
    },
}

formats.scl_packet = {
    name = "scl_packet", text = "What hosts send each other.",
    shortest = 12, longest = 240, head = 11, trailer = 0, fixed = 11, unit = 1,
    fields = {
        { name = "destination", kind = "number", bits = 16, bit = 0, low = 0, high = 65535,
          shown = ProtoField.uint16("sspec.scl_packet.destination", "destination", base.DEC, nil, nil, "The host it goes to.") },
        { name = "source", kind = "number", bits = 16, bit = 16, low = 0, high = 65535,
          shown = ProtoField.uint16("sspec.scl_packet.source", "source", base.DEC, nil, nil, "The host it comes from.") },
        { name = "pipe", kind = "number", bits = 16, bit = 32, low = 0, high = 65535,
          shown = ProtoField.uint16("sspec.scl_packet.pipe", "pipe", base.DEC, nil, nil, "The pipe, by the identifier that the receiver chose.") },
        { name = "last", kind = "number", bits = 1, bit = 48, low = 0, high = 1,
          shown = ProtoField.uint8("sspec.scl_packet.last", "last", base.DEC, nil, nil, "Set in the last fragment of a message.") },
        { name = "kind", kind = "code", bits = 3, bit = 49, codes = codes.PacketKind,
          shown = ProtoField.uint8("sspec.scl_packet.kind", "kind", base.DEC, codes.PacketKind, nil, "What it carries.") },
        { name = "reserved", kind = "constant", bits = 4, bit = 52, value = 0,
          shown = ProtoField.uint8("sspec.scl_packet.reserved", "reserved", base.HEX, nil, nil, "Reserved.") },
        { name = "session", kind = "number", bits = 32, bit = 56, low = 0, high = 4294967295,
          shown = ProtoField.uint32("sspec.scl_packet.session", "session", base.DEC, nil, nil, "The session it belongs to; 0 if none.") },
        { name = "payload", kind = "rest", unit = 1,
          shown = ProtoField.bytes("sspec.scl_packet.payload", "payload", base.SPACE, "What it carries.") },
    },
    carries = {
        { field = "kind", value = 0, inside = "payload", format = "scl_message", last = "last" },
        { field = "kind", value = 1, inside = "payload", format = "scl_credit" },
        { field = "kind", value = 2, inside = "payload", format = "scl_session" },
        { field = "kind", value = 3, inside = "payload", format = "scl_registration" },
    },
}

formats.scl_registration_register_host = {
    name = "scl_registration_register_host", text = "A host asks to be registered.",
    shortest = 17, longest = 17, head = 17, trailer = 0, fixed = 17, unit = 1, tag_mask = 255, tag = 1,
    fields = {
        { name = "operation", kind = "constant", bits = 8, bit = 0, value = 1,
          shown = ProtoField.uint8("sspec.scl_registration_register_host.operation", "operation", base.HEX, nil, nil, "The request.") },
        { name = "domain", kind = "octets", bits = 128, bit = 8,
          shown = ProtoField.bytes("sspec.scl_registration_register_host.domain", "domain", base.SPACE, "The host domain it belongs to.") },
    },
    carries = {
    },
}
formats.scl_registration_registered = {
    name = "scl_registration_registered", text = "The controller has registered a host.",
    shortest = 3, longest = 3, head = 3, trailer = 0, fixed = 3, unit = 1, tag_mask = 255, tag = 2,
    fields = {
        { name = "operation", kind = "constant", bits = 8, bit = 0, value = 2,
          shown = ProtoField.uint8("sspec.scl_registration_registered.operation", "operation", base.HEX, nil, nil, "The answer.") },
        { name = "host", kind = "number", bits = 16, bit = 8, low = 0, high = 65535,
          shown = ProtoField.uint16("sspec.scl_registration_registered.host", "host", base.DEC, nil, nil, "The identifier it is given.") },
    },
    carries = {
    },
}
formats.scl_registration_refused = {
    name = "scl_registration_refused", text = "The controller does not register a host.",
    shortest = 2, longest = 2, head = 2, trailer = 0, fixed = 2, unit = 1, tag_mask = 255, tag = 3,
    fields = {
        { name = "operation", kind = "constant", bits = 8, bit = 0, value = 3,
          shown = ProtoField.uint8("sspec.scl_registration_refused.operation", "operation", base.HEX, nil, nil, "The answer.") },
        { name = "reason", kind = "code", bits = 8, bit = 8, codes = codes.HostRefusal,
          shown = ProtoField.uint8("sspec.scl_registration_refused.reason", "reason", base.DEC, codes.HostRefusal, nil, "Why.") },
    },
    carries = {
    },
}
formats.scl_registration_deregister_host = {
    name = "scl_registration_deregister_host", text = "A host leaves.",
    shortest = 1, longest = 1, head = 1, trailer = 0, fixed = 1, unit = 1, tag_mask = 255, tag = 4,
    fields = {
        { name = "operation", kind = "constant", bits = 8, bit = 0, value = 4,
          shown = ProtoField.uint8("sspec.scl_registration_deregister_host.operation", "operation", base.HEX, nil, nil, "What it says.") },
    },
    carries = {
    },
}
formats.scl_registration_host_left = {
    name = "scl_registration_host_left", text = "The controller tells that another host has left.",
    shortest = 3, longest = 3, head = 3, trailer = 0, fixed = 3, unit = 1, tag_mask = 255, tag = 5,
    fields = {
        { name = "operation", kind = "constant", bits = 8, bit = 0, value = 5,
          shown = ProtoField.uint8("sspec.scl_registration_host_left.operation", "operation", base.HEX, nil, nil, "What it says.") },
        { name = "host", kind = "number", bits = 16, bit = 8, low = 0, high = 65535,
          shown = ProtoField.uint16("sspec.scl_registration_host_left.host", "host", base.DEC, nil, nil, "Which one.") },
    },
    carries = {
    },
}
formats.scl_registration = { name = "scl_registration", alternatives = {
    "scl_registration_register_host",
    "scl_registration_registered",
    "scl_registration_refused",
    "scl_registration_deregister_host",
    "scl_registration_host_left",
} }

formats.scl_session_reset = {
    name = "scl_session_reset", text = "The sender has started anew and knows no session.",
    shortest = 1, longest = 1, head = 1, trailer = 0, fixed = 1, unit = 1, tag_mask = 255, tag = 1,
    fields = {
        { name = "operation", kind = "constant", bits = 8, bit = 0, value = 1,
          shown = ProtoField.uint8("sspec.scl_session_reset.operation", "operation", base.HEX, nil, nil, "What it says.") },
    },
    carries = {
    },
}
formats.scl_session_bind = {
    name = "scl_session_bind", text = "The sender asks for a session with a gate.",
    shortest = 19, longest = 19, head = 19, trailer = 0, fixed = 19, unit = 1, tag_mask = 255, tag = 2,
    fields = {
        { name = "operation", kind = "constant", bits = 8, bit = 0, value = 2,
          shown = ProtoField.uint8("sspec.scl_session_bind.operation", "operation", base.HEX, nil, nil, "The request.") },
        { name = "gate", kind = "octets", bits = 128, bit = 8,
          shown = ProtoField.bytes("sspec.scl_session_bind.gate", "gate", base.SPACE, "The gate.") },
        { name = "receiving_pipe", kind = "number", bits = 16, bit = 136, low = 0, high = 65535,
          shown = ProtoField.uint16("sspec.scl_session_bind.receiving_pipe", "receiving_pipe", base.DEC, nil, nil, "The pipe on which the sender receives.") },
    },
    carries = {
    },
}
formats.scl_session_bound = {
    name = "scl_session_bound", text = "The session is open.",
    shortest = 3, longest = 3, head = 3, trailer = 0, fixed = 3, unit = 1, tag_mask = 255, tag = 3,
    fields = {
        { name = "operation", kind = "constant", bits = 8, bit = 0, value = 3,
          shown = ProtoField.uint8("sspec.scl_session_bound.operation", "operation", base.HEX, nil, nil, "The answer.") },
        { name = "receiving_pipe", kind = "number", bits = 16, bit = 8, low = 0, high = 65535,
          shown = ProtoField.uint16("sspec.scl_session_bound.receiving_pipe", "receiving_pipe", base.DEC, nil, nil, "The pipe on which the sender receives.") },
    },
    carries = {
    },
}
formats.scl_session_refused = {
    name = "scl_session_refused", text = "The session is not opened.",
    shortest = 2, longest = 2, head = 2, trailer = 0, fixed = 2, unit = 1, tag_mask = 255, tag = 4,
    fields = {
        { name = "operation", kind = "constant", bits = 8, bit = 0, value = 4,
          shown = ProtoField.uint8("sspec.scl_session_refused.operation", "operation", base.HEX, nil, nil, "The answer.") },
        { name = "reason", kind = "code", bits = 8, bit = 8, codes = codes.BindRefusal,
          shown = ProtoField.uint8("sspec.scl_session_refused.reason", "reason", base.DEC, codes.BindRefusal, nil, "Why.") },
    },
    carries = {
    },
}
formats.scl_session_unbind = {
    name = "scl_session_unbind", text = "The session is over.",
    shortest = 1, longest = 1, head = 1, trailer = 0, fixed = 1, unit = 1, tag_mask = 255, tag = 5,
    fields = {
        { name = "operation", kind = "constant", bits = 8, bit = 0, value = 5,
          shown = ProtoField.uint8("sspec.scl_session_unbind.operation", "operation", base.HEX, nil, nil, "What it says.") },
    },
    carries = {
    },
}
formats.scl_session_clear_all_pipes = {
    name = "scl_session_clear_all_pipes", text = "All sessions of the sender are over.",
    shortest = 1, longest = 1, head = 1, trailer = 0, fixed = 1, unit = 1, tag_mask = 255, tag = 6,
    fields = {
        { name = "operation", kind = "constant", bits = 8, bit = 0, value = 6,
          shown = ProtoField.uint8("sspec.scl_session_clear_all_pipes.operation", "operation", base.HEX, nil, nil, "What it says.") },
    },
    carries = {
    },
}
formats.scl_session = { name = "scl_session", alternatives = {
    "scl_session_reset",
    "scl_session_bind",
    "scl_session_bound",
    "scl_session_refused",
    "scl_session_unbind",
    "scl_session_clear_all_pipes",
} }

formats.scl_credit = {
    name = "scl_credit", text = "The receiver of a pipe says how much it takes.",
    shortest = 4, longest = 4, head = 4, trailer = 0, fixed = 4, unit = 1,
    fields = {
        { name = "granted", kind = "number", bits = 32, bit = 0, low = 0, high = 4294967295,
          shown = ProtoField.uint32("sspec.scl_credit.granted", "granted", base.DEC, nil, nil, "Fragments that may have been sent since the session began.") },
    },
    carries = {
    },
}

formats.scl_message_command = {
    name = "scl_message_command", text = "A command asks for an answer.",
    shortest = 1, longest = 65537, head = 1, trailer = 0, fixed = 1, unit = 1, tag_mask = 192, tag = 0,
    fields = {
        { name = "type", kind = "constant", bits = 2, bit = 0, value = 0,
          shown = ProtoField.uint8("sspec.scl_message_command.type", "type", base.HEX, nil, nil, "A command.") },
        { name = "instruction", kind = "number", bits = 6, bit = 2, low = 0, high = 63,
          shown = ProtoField.uint8("sspec.scl_message_command.instruction", "instruction", base.DEC, nil, nil, "Which one.") },
        { name = "parameters", kind = "rest", unit = 1,
          shown = ProtoField.bytes("sspec.scl_message_command.parameters", "parameters", base.SPACE, "Its parameters.") },
    },
    carries = {
    },
}
formats.scl_message_event = {
    name = "scl_message_event", text = "An event asks for nothing.",
    shortest = 1, longest = 65537, head = 1, trailer = 0, fixed = 1, unit = 1, tag_mask = 192, tag = 64,
    fields = {
        { name = "type", kind = "constant", bits = 2, bit = 0, value = 1,
          shown = ProtoField.uint8("sspec.scl_message_event.type", "type", base.HEX, nil, nil, "An event.") },
        { name = "instruction", kind = "number", bits = 6, bit = 2, low = 0, high = 63,
          shown = ProtoField.uint8("sspec.scl_message_event.instruction", "instruction", base.DEC, nil, nil, "Which one.") },
        { name = "parameters", kind = "rest", unit = 1,
          shown = ProtoField.bytes("sspec.scl_message_event.parameters", "parameters", base.SPACE, "Its parameters.") },
    },
    carries = {
    },
}
formats.scl_message_response = {
    name = "scl_message_response", text = "A response answers the command before it.",
    shortest = 1, longest = 65537, head = 1, trailer = 0, fixed = 1, unit = 1, tag_mask = 192, tag = 128,
    fields = {
        { name = "type", kind = "constant", bits = 2, bit = 0, value = 2,
          shown = ProtoField.uint8("sspec.scl_message_response.type", "type", base.HEX, nil, nil, "A response.") },
        { name = "answer", kind = "code", bits = 6, bit = 2, codes = codes.Answer,
          shown = ProtoField.uint8("sspec.scl_message_response.answer", "answer", base.DEC, codes.Answer, nil, "How it went.") },
        { name = "parameters", kind = "rest", unit = 1,
          shown = ProtoField.bytes("sspec.scl_message_response.parameters", "parameters", base.SPACE, "What was asked for.") },
    },
    carries = {
    },
}
formats.scl_message = { name = "scl_message", alternatives = {
    "scl_message_command",
    "scl_message_event",
    "scl_message_response",
} }

formats.scl_command_set_parameter = {
    name = "scl_command_set_parameter", text = "A command that writes an entry of a registry.",
    shortest = 2, longest = 65537, head = 2, trailer = 0, fixed = 2, unit = 1, tag_mask = 255, tag = 1,
    fields = {
        { name = "instruction", kind = "constant", bits = 8, bit = 0, value = 1,
          shown = ProtoField.uint8("sspec.scl_command_set_parameter.instruction", "instruction", base.HEX, nil, nil, "The command.") },
        { name = "entry", kind = "number", bits = 8, bit = 8, low = 0, high = 255,
          shown = ProtoField.uint8("sspec.scl_command_set_parameter.entry", "entry", base.DEC, nil, nil, "Which entry.") },
        { name = "value", kind = "rest", unit = 1,
          shown = ProtoField.bytes("sspec.scl_command_set_parameter.value", "value", base.SPACE, "Its new value.") },
    },
    carries = {
    },
}
formats.scl_command_get_parameter = {
    name = "scl_command_get_parameter", text = "A command that reads an entry of a registry.",
    shortest = 2, longest = 2, head = 2, trailer = 0, fixed = 2, unit = 1, tag_mask = 255, tag = 2,
    fields = {
        { name = "instruction", kind = "constant", bits = 8, bit = 0, value = 2,
          shown = ProtoField.uint8("sspec.scl_command_get_parameter.instruction", "instruction", base.HEX, nil, nil, "The command.") },
        { name = "entry", kind = "number", bits = 8, bit = 8, low = 0, high = 255,
          shown = ProtoField.uint8("sspec.scl_command_get_parameter.entry", "entry", base.DEC, nil, nil, "Which entry.") },
    },
    carries = {
    },
}
formats.scl_command = { name = "scl_command", alternatives = {
    "scl_command_set_parameter",
    "scl_command_get_parameter",
} }

formats.scl_version = {
    name = "scl_version", text = "The entry that tells the version of the SCL.",
    shortest = 2, longest = 2, head = 2, trailer = 0, fixed = 2, unit = 1,
    fields = {
        { name = "major_version", kind = "number", bits = 8, bit = 0, low = 0, high = 255,
          shown = ProtoField.uint8("sspec.scl_version.major_version", "major_version", base.DEC, nil, nil, "Major version.") },
        { name = "minor_version", kind = "number", bits = 8, bit = 8, low = 0, high = 255,
          shown = ProtoField.uint8("sspec.scl_version.minor_version", "minor_version", base.DEC, nil, nil, "Minor version.") },
    },
    carries = {
    },
}

formats.scl_capabilities = {
    name = "scl_capabilities", text = "The entry that tells what a host is able to do.",
    shortest = 9, longest = 9, head = 9, trailer = 0, fixed = 9, unit = 1,
    fields = {
        { name = "largest_packet", kind = "number", bits = 16, bit = 0, low = 0, high = 65535,
          shown = ProtoField.uint16("sspec.scl_capabilities.largest_packet", "largest_packet", base.DEC, nil, nil, "Octets of the largest packet it takes.") },
        { name = "largest_message", kind = "number", bits = 32, bit = 16, low = 0, high = 4294967295,
          shown = ProtoField.uint32("sspec.scl_capabilities.largest_message", "largest_message", base.DEC, nil, nil, "Octets of the largest message it takes.") },
        { name = "pipes", kind = "number", bits = 16, bit = 48, low = 0, high = 65535,
          shown = ProtoField.uint16("sspec.scl_capabilities.pipes", "pipes", base.DEC, nil, nil, "How many pipes it can have open.") },
        { name = "reserved", kind = "constant", bits = 7, bit = 64, value = 0,
          shown = ProtoField.uint8("sspec.scl_capabilities.reserved", "reserved", base.HEX, nil, nil, "Reserved.") },
        { name = "secure", kind = "number", bits = 1, bit = 71, low = 0, high = 1,
          shown = ProtoField.uint8("sspec.scl_capabilities.secure", "secure", base.DEC, nil, nil, "Whether it speaks secure SCL.") },
    },
    carries = {
    },
}

formats.scl_gate_list = {
    name = "scl_gate_list", text = "The entry that lists the gates of a host.",
    shortest = 0, longest = 1024, head = 0, trailer = 0, fixed = 0, unit = 16,
    fields = {
        { name = "gates", kind = "rest", unit = 16,
          shown = ProtoField.bytes("sspec.scl_gate_list.gates", "gates", base.SPACE, "Gates of 16 octets each.") },
    },
    carries = {
    },
}

formats.scl_host_list = {
    name = "scl_host_list", text = "The entry that lists the hosts that are registered.",
    shortest = 0, longest = 128, head = 0, trailer = 0, fixed = 0, unit = 2,
    fields = {
        { name = "hosts", kind = "rest", unit = 2,
          shown = ProtoField.bytes("sspec.scl_host_list.hosts", "hosts", base.SPACE, "Identifiers of two octets each.") },
    },
    carries = {
    },
}

formats.scl_session_identity = {
    name = "scl_session_identity", text = "The entry that names a set-up of pipes.",
    shortest = 8, longest = 8, head = 8, trailer = 0, fixed = 8, unit = 1,
    fields = {
        { name = "identity", kind = "octets", bits = 64, bit = 0,
          shown = ProtoField.bytes("sspec.scl_session_identity.identity", "identity", base.SPACE, "Which set-up of pipes the host knows.") },
    },
    carries = {
    },
}

formats.secure_fragment = {
    name = "secure_fragment", text = "A fragment of a secure pipe.",
    shortest = 36, longest = 260, head = 4, trailer = 16, fixed = 20, unit = 16,
    fields = {
        { name = "number", kind = "number", bits = 32, bit = 0, low = 1, high = 4294967295,
          shown = ProtoField.uint32("sspec.secure_fragment.number", "number", base.DEC, nil, nil, "The number of the fragment, from 1 on.") },
        { name = "ciphertext", kind = "rest", unit = 16,
          shown = ProtoField.bytes("sspec.secure_fragment.ciphertext", "ciphertext", base.SPACE, "The ciphertext, in blocks.") },
        { name = "tag", kind = "octets", bits = 128, bit = 0, behind = true,
          shown = ProtoField.bytes("sspec.secure_fragment.tag", "tag", base.SPACE, "The tag of AES-GCM.") },
    },
    carries = {
    },
}

formats.secure_plain = {
    name = "secure_plain", text = "A fragment of a secure pipe before it is encrypted.",
    shortest = 16, longest = 240, head = 0, trailer = 1, fixed = 0, unit = 16,
    fields = {
        { name = "data", kind = "rest", unit = 1,
          shown = ProtoField.bytes("sspec.secure_plain.data", "data", base.SPACE, "The data.") },
        { name = "padding", kind = "zeros", unit = 16,
          shown = ProtoField.bytes("sspec.secure_plain.padding", "padding", base.SPACE, "Zero octets, so that the whole is a multiple of 16.") },
        { name = "last", kind = "number", bits = 1, bit = 0, behind = true, low = 0, high = 1,
          shown = ProtoField.uint8("sspec.secure_plain.last", "last", base.DEC, nil, nil, "Set in the last fragment of a message.") },
        { name = "padding_length", kind = "zeros_count", bits = 7, bit = 1, behind = true, low = 0, high = 15,
          shown = ProtoField.uint8("sspec.secure_plain.padding_length", "padding_length", base.DEC, nil, nil, "How many zero octets there are.") },
    },
    carries = {
    },
}

formats.bundle_descriptor = {
    name = "bundle_descriptor", text = "What a bundle image is, signed.",
    shortest = 114, longest = 114, head = 114, trailer = 0, fixed = 114, unit = 1,
    fields = {
        { name = "version", kind = "constant", bits = 8, bit = 0, value = 1,
          shown = ProtoField.uint8("sspec.bundle_descriptor.version", "version", base.HEX, nil, nil, "The layout.") },
        { name = "identity", kind = "number", bits = 8, bit = 8, low = 0, high = 255,
          shown = ProtoField.uint8("sspec.bundle_descriptor.identity", "identity", base.DEC, nil, nil, "The bundle.") },
        { name = "family", kind = "number", bits = 8, bit = 16, low = 0, high = 255,
          shown = ProtoField.uint8("sspec.bundle_descriptor.family", "family", base.DEC, nil, nil, "Its family.") },
        { name = "kind", kind = "number", bits = 8, bit = 24, low = 0, high = 255,
          shown = ProtoField.uint8("sspec.bundle_descriptor.kind", "kind", base.DEC, nil, nil, "Its kind, as the table of bundles numbers them.") },
        { name = "metadata", kind = "number", bits = 8, bit = 32, low = 0, high = 255,
          shown = ProtoField.uint8("sspec.bundle_descriptor.metadata", "metadata", base.DEC, nil, nil, "Its metadata.") },
        { name = "reserved", kind = "constant", bits = 6, bit = 40, value = 0,
          shown = ProtoField.uint8("sspec.bundle_descriptor.reserved", "reserved", base.HEX, nil, nil, "Reserved.") },
        { name = "keep_enabled", kind = "number", bits = 1, bit = 46, low = 0, high = 1,
          shown = ProtoField.uint8("sspec.bundle_descriptor.keep_enabled", "keep_enabled", base.DEC, nil, nil, "It may not be disabled.") },
        { name = "keep_installed", kind = "number", bits = 1, bit = 47, low = 0, high = 1,
          shown = ProtoField.uint8("sspec.bundle_descriptor.keep_installed", "keep_installed", base.DEC, nil, nil, "It may not be deleted.") },
        { name = "processor", kind = "code", bits = 8, bit = 48, codes = codes.Processor,
          shown = ProtoField.uint8("sspec.bundle_descriptor.processor", "processor", base.DEC, codes.Processor, nil, "For which processor it is made.") },
        { name = "segments", kind = "number", bits = 8, bit = 56, low = 0, high = 255,
          shown = ProtoField.uint8("sspec.bundle_descriptor.segments", "segments", base.DEC, nil, nil, "How many segments it has.") },
        { name = "segment_size", kind = "number", bits = 16, bit = 64, low = 1, high = 2048,
          shown = ProtoField.uint16("sspec.bundle_descriptor.segment_size", "segment_size", base.DEC, nil, nil, "Octets of a segment; the last may have fewer.") },
        { name = "image_size", kind = "number", bits = 32, bit = 80, low = 0, high = 4294967295,
          shown = ProtoField.uint32("sspec.bundle_descriptor.image_size", "image_size", base.DEC, nil, nil, "Octets of the image.") },
        { name = "entry", kind = "number", bits = 32, bit = 112, low = 0, high = 4294967295,
          shown = ProtoField.uint32("sspec.bundle_descriptor.entry", "entry", base.DEC, nil, nil, "Where it is entered, in octets from its beginning.") },
        { name = "hash", kind = "octets", bits = 256, bit = 144,
          shown = ProtoField.bytes("sspec.bundle_descriptor.hash", "hash", base.SPACE, "Of the first segment.") },
        { name = "signature", kind = "octets", bits = 512, bit = 400,
          shown = ProtoField.bytes("sspec.bundle_descriptor.signature", "signature", base.SPACE, "Over all octets before it.") },
    },
    carries = {
    },
}

formats.loader_offer = {
    name = "loader_offer", text = "An image is offered for a slot.",
    shortest = 4, longest = 258, head = 3, trailer = 0, fixed = 3, unit = 1, tag_mask = 255, tag = 17,
    fields = {
        { name = "instruction", kind = "constant", bits = 8, bit = 0, value = 17,
          shown = ProtoField.uint8("sspec.loader_offer.instruction", "instruction", base.HEX, nil, nil, "The command.") },
        { name = "slot", kind = "number", bits = 8, bit = 8, low = 0, high = 255,
          shown = ProtoField.uint8("sspec.loader_offer.slot", "slot", base.DEC, nil, nil, "The slot.") },
        { name = "reserved", kind = "constant", bits = 7, bit = 16, value = 0,
          shown = ProtoField.uint8("sspec.loader_offer.reserved", "reserved", base.HEX, nil, nil, "Reserved.") },
        { name = "intent", kind = "number", bits = 1, bit = 23, low = 0, high = 1,
          shown = ProtoField.uint8("sspec.loader_offer.intent", "intent", base.DEC, nil, nil, "The user wants it.") },
        { name = "descriptor", kind = "rest", unit = 1,
          shown = ProtoField.bytes("sspec.loader_offer.descriptor", "descriptor", base.SPACE, "Its descriptor.") },
    },
    carries = {
    },
}
formats.loader_segment = {
    name = "loader_segment", text = "A segment of the image that was offered.",
    shortest = 36, longest = 2083, head = 35, trailer = 0, fixed = 35, unit = 1, tag_mask = 255, tag = 18,
    fields = {
        { name = "instruction", kind = "constant", bits = 8, bit = 0, value = 18,
          shown = ProtoField.uint8("sspec.loader_segment.instruction", "instruction", base.HEX, nil, nil, "The command.") },
        { name = "slot", kind = "number", bits = 8, bit = 8, low = 0, high = 255,
          shown = ProtoField.uint8("sspec.loader_segment.slot", "slot", base.DEC, nil, nil, "The slot.") },
        { name = "number", kind = "number", bits = 8, bit = 16, low = 0, high = 255,
          shown = ProtoField.uint8("sspec.loader_segment.number", "number", base.DEC, nil, nil, "Which one, from 1.") },
        { name = "next", kind = "octets", bits = 256, bit = 24,
          shown = ProtoField.bytes("sspec.loader_segment.next", "next", base.SPACE, "Of the next one; zeros in the last.") },
        { name = "octets", kind = "rest", unit = 1,
          shown = ProtoField.bytes("sspec.loader_segment.octets", "octets", base.SPACE, "Its octets.") },
    },
    carries = {
    },
}
formats.loader_commit = {
    name = "loader_commit", text = "All segments are there: the bundle is to be installed.",
    shortest = 2, longest = 2, head = 2, trailer = 0, fixed = 2, unit = 1, tag_mask = 255, tag = 19,
    fields = {
        { name = "instruction", kind = "constant", bits = 8, bit = 0, value = 19,
          shown = ProtoField.uint8("sspec.loader_commit.instruction", "instruction", base.HEX, nil, nil, "The command.") },
        { name = "slot", kind = "number", bits = 8, bit = 8, low = 0, high = 255,
          shown = ProtoField.uint8("sspec.loader_commit.slot", "slot", base.DEC, nil, nil, "The slot.") },
    },
    carries = {
    },
}
formats.loader_abort = {
    name = "loader_abort", text = "The load is given up.",
    shortest = 2, longest = 2, head = 2, trailer = 0, fixed = 2, unit = 1, tag_mask = 255, tag = 20,
    fields = {
        { name = "instruction", kind = "constant", bits = 8, bit = 0, value = 20,
          shown = ProtoField.uint8("sspec.loader_abort.instruction", "instruction", base.HEX, nil, nil, "The command.") },
        { name = "slot", kind = "number", bits = 8, bit = 8, low = 0, high = 255,
          shown = ProtoField.uint8("sspec.loader_abort.slot", "slot", base.DEC, nil, nil, "The slot.") },
    },
    carries = {
    },
}
formats.loader_enable = {
    name = "loader_enable", text = "A bundle is to be enabled.",
    shortest = 3, longest = 3, head = 3, trailer = 0, fixed = 3, unit = 1, tag_mask = 255, tag = 21,
    fields = {
        { name = "instruction", kind = "constant", bits = 8, bit = 0, value = 21,
          shown = ProtoField.uint8("sspec.loader_enable.instruction", "instruction", base.HEX, nil, nil, "The command.") },
        { name = "slot", kind = "number", bits = 8, bit = 8, low = 0, high = 255,
          shown = ProtoField.uint8("sspec.loader_enable.slot", "slot", base.DEC, nil, nil, "The slot.") },
        { name = "reserved", kind = "constant", bits = 7, bit = 16, value = 0,
          shown = ProtoField.uint8("sspec.loader_enable.reserved", "reserved", base.HEX, nil, nil, "Reserved.") },
        { name = "intent", kind = "number", bits = 1, bit = 23, low = 0, high = 1,
          shown = ProtoField.uint8("sspec.loader_enable.intent", "intent", base.DEC, nil, nil, "The user wants it.") },
    },
    carries = {
    },
}
formats.loader_disable = {
    name = "loader_disable", text = "A bundle is to be disabled.",
    shortest = 3, longest = 3, head = 3, trailer = 0, fixed = 3, unit = 1, tag_mask = 255, tag = 22,
    fields = {
        { name = "instruction", kind = "constant", bits = 8, bit = 0, value = 22,
          shown = ProtoField.uint8("sspec.loader_disable.instruction", "instruction", base.HEX, nil, nil, "The command.") },
        { name = "slot", kind = "number", bits = 8, bit = 8, low = 0, high = 255,
          shown = ProtoField.uint8("sspec.loader_disable.slot", "slot", base.DEC, nil, nil, "The slot.") },
        { name = "reserved", kind = "constant", bits = 7, bit = 16, value = 0,
          shown = ProtoField.uint8("sspec.loader_disable.reserved", "reserved", base.HEX, nil, nil, "Reserved.") },
        { name = "intent", kind = "number", bits = 1, bit = 23, low = 0, high = 1,
          shown = ProtoField.uint8("sspec.loader_disable.intent", "intent", base.DEC, nil, nil, "The user wants it.") },
    },
    carries = {
    },
}
formats.loader_remove = {
    name = "loader_remove", text = "A bundle is to be deleted.",
    shortest = 3, longest = 3, head = 3, trailer = 0, fixed = 3, unit = 1, tag_mask = 255, tag = 23,
    fields = {
        { name = "instruction", kind = "constant", bits = 8, bit = 0, value = 23,
          shown = ProtoField.uint8("sspec.loader_remove.instruction", "instruction", base.HEX, nil, nil, "The command.") },
        { name = "slot", kind = "number", bits = 8, bit = 8, low = 0, high = 255,
          shown = ProtoField.uint8("sspec.loader_remove.slot", "slot", base.DEC, nil, nil, "The slot.") },
        { name = "reserved", kind = "constant", bits = 7, bit = 16, value = 0,
          shown = ProtoField.uint8("sspec.loader_remove.reserved", "reserved", base.HEX, nil, nil, "Reserved.") },
        { name = "intent", kind = "number", bits = 1, bit = 23, low = 0, high = 1,
          shown = ProtoField.uint8("sspec.loader_remove.intent", "intent", base.DEC, nil, nil, "The user wants it.") },
    },
    carries = {
    },
}
formats.loader_activate = {
    name = "loader_activate", text = "A bundle is to run.",
    shortest = 3, longest = 3, head = 3, trailer = 0, fixed = 3, unit = 1, tag_mask = 255, tag = 24,
    fields = {
        { name = "instruction", kind = "constant", bits = 8, bit = 0, value = 24,
          shown = ProtoField.uint8("sspec.loader_activate.instruction", "instruction", base.HEX, nil, nil, "The command.") },
        { name = "slot", kind = "number", bits = 8, bit = 8, low = 0, high = 255,
          shown = ProtoField.uint8("sspec.loader_activate.slot", "slot", base.DEC, nil, nil, "The slot.") },
        { name = "port", kind = "number", bits = 8, bit = 16, low = 0, high = 255,
          shown = ProtoField.uint8("sspec.loader_activate.port", "port", base.DEC, nil, nil, "The SIM port it serves; 0 for none.") },
    },
    carries = {
    },
}
formats.loader_stop = {
    name = "loader_stop", text = "A bundle is to run no more.",
    shortest = 2, longest = 2, head = 2, trailer = 0, fixed = 2, unit = 1, tag_mask = 255, tag = 25,
    fields = {
        { name = "instruction", kind = "constant", bits = 8, bit = 0, value = 25,
          shown = ProtoField.uint8("sspec.loader_stop.instruction", "instruction", base.HEX, nil, nil, "The command.") },
        { name = "slot", kind = "number", bits = 8, bit = 8, low = 0, high = 255,
          shown = ProtoField.uint8("sspec.loader_stop.slot", "slot", base.DEC, nil, nil, "The slot.") },
    },
    carries = {
    },
}
formats.loader_acknowledge = {
    name = "loader_acknowledge", text = "A notification was delivered.",
    shortest = 2, longest = 2, head = 2, trailer = 0, fixed = 2, unit = 1, tag_mask = 255, tag = 26,
    fields = {
        { name = "instruction", kind = "constant", bits = 8, bit = 0, value = 26,
          shown = ProtoField.uint8("sspec.loader_acknowledge.instruction", "instruction", base.HEX, nil, nil, "The command.") },
        { name = "number", kind = "number", bits = 8, bit = 8, low = 0, high = 255,
          shown = ProtoField.uint8("sspec.loader_acknowledge.number", "number", base.DEC, nil, nil, "Its number.") },
    },
    carries = {
    },
}
formats.loader_table = {
    name = "loader_table", text = "What is in the slots is asked for.",
    shortest = 1, longest = 1, head = 1, trailer = 0, fixed = 1, unit = 1, tag_mask = 255, tag = 27,
    fields = {
        { name = "instruction", kind = "constant", bits = 8, bit = 0, value = 27,
          shown = ProtoField.uint8("sspec.loader_table.instruction", "instruction", base.HEX, nil, nil, "The command.") },
    },
    carries = {
    },
}
formats.loader_command = { name = "loader_command", alternatives = {
    "loader_offer",
    "loader_segment",
    "loader_commit",
    "loader_abort",
    "loader_enable",
    "loader_disable",
    "loader_remove",
    "loader_activate",
    "loader_stop",
    "loader_acknowledge",
    "loader_table",
} }

formats.loader_result = {
    name = "loader_result", text = "How a command on the loader's gate was taken.",
    shortest = 1, longest = 1, head = 1, trailer = 0, fixed = 1, unit = 1,
    fields = {
        { name = "answer", kind = "number", bits = 8, bit = 0, low = 0, high = 255,
          shown = ProtoField.uint8("sspec.loader_result.answer", "answer", base.DEC, nil, nil, "The answer of the table of bundles, as it numbers them.") },
    },
    carries = {
    },
}

formats.loader_slots = {
    name = "loader_slots", text = "What is in the slots.",
    shortest = 2, longest = 82, head = 2, trailer = 0, fixed = 2, unit = 1,
    fields = {
        { name = "waiting", kind = "number", bits = 8, bit = 0, low = 0, high = 255,
          shown = ProtoField.uint8("sspec.loader_slots.waiting", "waiting", base.DEC, nil, nil, "How many notifications wait.") },
        { name = "oldest", kind = "number", bits = 8, bit = 8, low = 0, high = 255,
          shown = ProtoField.uint8("sspec.loader_slots.oldest", "oldest", base.DEC, nil, nil, "The number of the oldest.") },
        { name = "entries", kind = "rest", unit = 1,
          shown = ProtoField.bytes("sspec.loader_slots.entries", "entries", base.SPACE, "Of each slot its phase, and identity, family, kind and metadata of its bundle.") },
    },
    carries = {
    },
}

-- ---- reading -----------------------------------------------------------------------------------------------------------

local sspec = Proto("sspec", "Smart Secure Platform")
local malformed = ProtoExpert.new("sspec.malformed", "Malformed", expert.group.MALFORMED, expert.severity.ERROR)
local put_together = ProtoField.string("sspec.message", "message")
sspec.experts = { malformed }
local all = { put_together }
for _, format in pairs(formats) do
    for _, field in ipairs(format.fields or {}) do all[#all + 1] = field.shown end
end
sspec.fields = all

local function checksum(range)
    local octets, crc = range:bytes(), 0xffff
    for i = 0, octets:len() - 1 do
        crc = bit.bxor(crc, octets:get_index(i))
        for _ = 1, 8 do
            local odd = crc % 2 == 1
            crc = math.floor(crc / 2)
            if odd then crc = bit.bxor(crc, 0x8408) end
        end
    end
    return 0xffff - crc
end

local function known(field, value)
    return field.codes[value] ~= nil
end

local function mark(tree, reason, offset)
    tree:add_proto_expert_info(malformed, reason .. " at offset " .. offset)
    return nil
end

-- Adds the fields of a record to the tree. Returns their values and their places, or nil if it is malformed.
local function read(format, tvb, tree)
    local n = tvb:len()
    if n < format.shortest then return mark(tree, "truncated", n) end
    if n > format.longest then return mark(tree, "too_long", format.longest) end
    if (n - format.fixed) % format.unit ~= 0 then return mark(tree, "wrong_length", n) end
    local last = format.fields[#format.fields]
    local values, places, padding, wrong = {}, {}, 0, nil
    if last.kind == "checksum" and tvb(n - 2, 2):uint() ~= checksum(tvb(0, n - 2)) then wrong = { "wrong_checksum", n - 2 } end
    local function refuse(reason, offset) wrong = wrong or { reason, offset } end
    -- How much padding there is stands behind it.
    for _, f in ipairs(format.fields) do
        if f.kind == "zeros_count" then
            local at = n - format.trailer + math.floor(f.bit / 8)
            padding = tvb(at, 1):uint() % 2 ^ f.bits
            if padding > f.high or n - format.head - format.trailer < padding then return mark(tree, "wrong_padding", at) end
        end
    end
    for _, f in ipairs(format.fields) do
        if f.kind == "rest" then
            local length = n - format.head - format.trailer - padding
            if length > 0 then
                places[f.name] = tvb(format.head, length)
                tree:add(f.shown, places[f.name])
            end
        elseif f.kind == "zeros" then
            local from = n - format.trailer - padding
            for i = from, from + padding - 1 do
                if tvb(i, 1):uint() ~= 0 then refuse("wrong_padding", i) end
            end
            if padding > 0 then tree:add(f.shown, tvb(from, padding)) end
        else
            local first = (f.behind and n - format.trailer or 0) + math.floor(f.bit / 8)
            local count = math.floor((f.bit % 8 + f.bits + 7) / 8)
            if f.optional and n > first + format.trailer and n < first + count + format.trailer then
                refuse("truncated", n)
            elseif not f.optional or n > first + format.trailer then
                local range = tvb(first, count)
                places[f.name] = range
                if f.kind == "octets" then
                    tree:add(f.shown, range)
                else
                    local value = 0
                    for i = 0, count - 1 do value = value * 256 + tvb(first + i, 1):uint() end
                    value = math.floor(value / 2 ^ (8 * count - f.bit % 8 - f.bits)) % 2 ^ f.bits
                    values[f.name] = value
                    tree:add(f.shown, range, value)
                    if f.kind == "constant" and value ~= f.value then refuse("wrong_constant", first) end
                    if f.kind == "number" and (value < f.low or value > f.high) then refuse("out_of_range", first) end
                    if f.kind == "code" and not known(f, value) then refuse("reserved_code", first) end
                end
            end
        end
    end
    if wrong then return mark(tree, wrong[1], wrong[2]) end
    return values, places
end

-- ---- what is inside, and messages in pieces ------------------------------------------------------------------------------

local pieces = {}    -- what has come of a message, by the fields that its pieces share
local complete = {}  -- the message that ends in a packet, by the number of the packet

local expected = {}  -- the number that comes next, by direction; nil: not known
local again = {}     -- packets whose frame is not the one that comes next

local restarts = {}  -- formats after which numbers begin anew
for _, format in pairs(formats) do
    for _, c in ipairs(format.carries or {}) do
        for _, name in ipairs(c.restarts or {}) do restarts[name] = true end
    end
end

function sspec.init()
    pieces, complete, expected, again = {}, {}, {}, {}
end

-- Is this the frame that the receiver waits for?
local function in_order(carried, values, pinfo)
    if not pinfo.visited then
        local direction, number = tostring(pinfo.p2p_dir), values[carried.in_order]
        again[pinfo.number] = expected[direction] ~= nil and expected[direction] ~= number
        if not again[pinfo.number] then expected[direction] = (number + 1) % carried.modulus end
    end
    return not again[pinfo.number]
end

local dissect

local function message_of(format, carried, values, place, pinfo)
    if pinfo.visited then return complete[pinfo.number] end
    local key = format.name
    for _, f in ipairs(format.fields) do
        if values[f.name] and f.name ~= carried.last and f.kind ~= "checksum" then key = key .. "/" .. values[f.name] end
    end
    local whole = pieces[key] or ByteArray.new()
    whole:append(place:bytes())
    pieces[key] = whole
    if values[carried.last] == 1 then
        complete[pinfo.number] = whole
        pieces[key] = nil
    end
    return complete[pinfo.number]
end

function dissect(name, tvb, pinfo, root)
    local format = formats[name]
    if format.alternatives then
        local first = tvb:len() > 0 and tvb(0, 1):uint() or nil
        for _, alternative in ipairs(format.alternatives) do
            local a = formats[alternative]
            if first and bit.band(first, a.tag_mask) == a.tag then return dissect(alternative, tvb, pinfo, root) end
        end
        local tree = root:add(sspec, tvb(), name)
        pinfo.cols.info:append(" " .. name .. " (malformed)")
        mark(tree, first and "unknown_tag" or "truncated", 0)
        return
    end
    local tree = root:add(sspec, tvb(), name .. ": " .. format.text)
    local values, places = read(format, tvb, tree)
    pinfo.cols.info:append(" " .. name)
    if not values then
        pinfo.cols.info:append(" (malformed)")
        return
    end
    if restarts[name] and not pinfo.visited then expected = setmetatable({}, { __index = function() return 0 end }) end
    for _, c in ipairs(format.carries) do
        if c.in_order and not in_order(c, values, pinfo) then pinfo.cols.info:append(" (not in order)") end
        local place = places[c.inside]
        if place and (c.field == nil or values[c.field] == c.value) then
            if c.last == nil then
                dissect(c.format, place:tvb(), pinfo, root)
            else
                local whole = not again[pinfo.number] and message_of(format, c, values, place, pinfo)
                if whole then dissect(c.format, whole:tvb(c.format), pinfo, root) end
            end
        end
    end
end

-- ---- link types ------------------------------------------------------------------------------------------------------------

function sspec.dissector(tvb, pinfo, root)
    pinfo.cols.protocol = "SSP"
    pinfo.cols.info = ""
    dissect("shdlc_frame", tvb, pinfo, root)
end

local packets = Proto("sspec_scl", "Smart Secure Platform, packets of the SCL")
function packets.dissector(tvb, pinfo, root)
    pinfo.cols.protocol = "SSP"
    pinfo.cols.info = ""
    dissect("scl_packet", tvb, pinfo, root)
end

DissectorTable.get("wtap_encap"):add(wtap.USER0, sspec)
DissectorTable.get("wtap_encap"):add(wtap.USER1, packets)
