"""Every rule about content, a module for each kind of thing that is checked."""
