-- An editing session in a real editor: open, break, see the fault, complete, mend, rename a fact, write. What was seen is printed, a line each.
local patience = 60000
local function say(what) io.stdout:write(what .. "\n") end
local function leave(code) vim.cmd((code == 0) and "qall!" or "cquit") end

local ok, fault = pcall(function()
  vim.cmd("edit " .. vim.env.RULES .. "/aid/2011-01-01.yaml")
  local buffer = vim.api.nvim_get_current_buf()
  local id = vim.lsp.start_client({ name = "decision-support", cmd = { vim.env.DOTNET, vim.env.TOOL, "language-server" }, root_dir = vim.env.RULES })
  vim.lsp.buf_attach_client(buffer, id)
  local client = vim.lsp.get_client_by_id(id)
  assert(vim.wait(patience, function() return client.initialized end, 20), "the server did not begin")

  local row
  for i, line in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) do
    if line:find("test: enough and work.permanent", 1, true) then row = i - 1 end
  end
  local function write(line) vim.api.nvim_buf_set_lines(buffer, row, row + 1, false, { line }) end
  local function faults(count) assert(vim.wait(patience, function() return #vim.diagnostic.get(buffer) == count end, 20), "not " .. count .. " faults but " .. #vim.diagnostic.get(buffer)) end

  write("    test: enough and work.perm")
  faults(1)
  local told = vim.diagnostic.get(buffer)[1]
  say(("fault %s at %d:%d-%d"):format(told.user_data.lsp.code, told.lnum - row, told.col, told.end_col))

  local function ask(method, column, more)
    local parameters = vim.tbl_extend("force", { textDocument = { uri = vim.uri_from_bufnr(buffer) }, position = { line = row, character = column } }, more or {})
    local answer = assert(client.request_sync(method, parameters, patience, buffer))
    assert(not answer.err, vim.inspect(answer.err))
    return answer.result
  end

  for _, item in ipairs(ask("textDocument/completion", 30).items) do
    if item.label == "work.permanent" then
      vim.lsp.util.apply_text_edits({ item.textEdit }, buffer, "utf-16")
      say("completed " .. item.detail)
    end
  end
  faults(0)
  say("mended " .. vim.trim(vim.api.nvim_buf_get_lines(buffer, row, row + 1, false)[1]))

  -- This editor makes files, but no folders for them.
  vim.fn.mkdir(vim.env.RULES .. "/migrations")
  say("hover " .. ask("textDocument/hover", 30).contents.value:match("%*%*(.-)%*%*"))
  vim.lsp.util.apply_workspace_edit(ask("textDocument/rename", 30, { newName = "lasting" }), "utf-16")
  vim.cmd("silent wall")
  say("renamed " .. vim.trim(vim.api.nvim_buf_get_lines(buffer, row, row + 1, false)[1]))
  vim.lsp.stop_client(id)
end)
if not ok then say("FAULT " .. tostring(fault)) end
leave(ok and 0 or 1)
